#include "engine/text/programme/references.h"

namespace draaiboek::text {
namespace {

using Visit = std::function<void(Node&)>;

Node* find(Node& map, std::string_view key) {
  for (std::size_t index = 0; index < map.keys.size(); ++index) {
    if (map.keys[index].text == key)
      return &map.items[index];
  }
  return nullptr;
}

void visit_scalar(Node& map, std::string_view key, const Visit& visit) {
  Node* const value = find(map, key);
  if (value != nullptr && value->shape == Node::Shape::scalar)
    visit(*value);
}

}  // namespace

void for_each_reference(Node& step, const Visit& visit) {
  visit_scalar(step, "of", visit);
  if (Node* after = find(step, "after")) {
    for (Node& condition : after->items) {
      if (condition.shape == Node::Shape::scalar)
        visit(condition);
      for (const std::string_view key : {"all", "of", "step"})
        visit_scalar(condition, key, visit);
    }
  }
  if (Node* files = find(step, "files")) {
    for (Node& file : files->items) {
      if (Node* source = find(file, "template"))
        visit_scalar(*source, "step", visit);
    }
  }
}

void for_each_reference(const engine::Step& step,
                        const std::function<void(const std::string&, const Place&)>& visit) {
  if (!step.of.empty())
    visit(step.of, step.place);
  for (const engine::Condition& condition : step.after) {
    if (!condition.step.empty())
      visit(condition.step, condition.place);
  }
  for (const engine::Slot& slot : step.slots) {
    if (!slot.template_step.empty())
      visit(slot.template_step, slot.place);
  }
}

}  // namespace draaiboek::text
