// Steps, anchors, questions, options and files that are named but don't exist.

#include <algorithm>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {
namespace {

template <class Things>
std::vector<std::string> ids_of(const Things& things) {
  std::vector<std::string> ids;
  for (const auto& thing : things)
    ids.push_back(thing.id);
  return ids;
}

class Names {
 public:
  Names(const Workflow& workflow, Problems& found)
      : workflow_(workflow),
        found_(found),
        steps_(ids_of(workflow.steps)),
        anchors_(ids_of(workflow.anchors)) {}

  void check_step(const Step& step);

 private:
  /// Null, with a Problem, when there is no such step.
  const Step* step_named(const std::string& name, const Place& place);
  void check_anchor(const std::string& name, const Place& place);
  void check_rule(const Step& step, const DateRule& rule);
  void check_answer(const Condition& condition, const Step& asked);
  void check_template(const Slot& slot);

  const Workflow& workflow_;
  Problems& found_;
  std::vector<std::string> steps_;
  std::vector<std::string> anchors_;
};

const Step* Names::step_named(const std::string& name, const Place& place) {
  if (const Step* step = workflow_.find_step(name))
    return step;
  std::string near = nearest(name, steps_);
  if (near.empty()) {
    // Who names a use of a block most likely means one of its steps.
    const auto inside = std::find_if(steps_.begin(), steps_.end(), [&](const std::string& id) {
      return id.starts_with(name + ".");
    });
    near = inside == steps_.end() ? "" : *inside;
  }
  found_.push_back({place, "unknown step", "a step of this programme", quoted(name), near});
  return nullptr;
}

void Names::check_anchor(const std::string& name, const Place& place) {
  if (workflow_.find_anchor(name) == nullptr)
    found_.push_back({place, "unknown anchor",
                      anchors_.empty() ? "an anchor, but there are none" : joined(anchors_),
                      quoted(name), nearest(name, anchors_)});
}

void Names::check_rule(const Step& step, const DateRule& rule) {
  if (rule.from == DateRule::From::anchor)
    check_anchor(rule.anchor, rule.place);
  if (rule.from == DateRule::From::submitted && step.of.empty())
    found_.push_back({rule.place, "nothing is submitted",
                      "submitted only in a step with of: what is handed in", quoted(step.id)});
}

void Names::check_answer(const Condition& condition, const Step& asked) {
  const Question* question = find_question(asked, condition.question);
  if (question == nullptr) {
    std::vector<std::string> names;
    for (const Section& section : asked.sections) {
      const auto ids = ids_of(section.questions);
      names.insert(names.end(), ids.begin(), ids.end());
    }
    found_.push_back({condition.place, "unknown question", "a question of " + quoted(asked.id),
                      quoted(condition.question), nearest(condition.question, names)});
    return;
  }
  std::vector<std::string> values = ids_of(question->options);
  if (question->type == Question::Type::yes_no)
    values = {"yes", "no"};
  if (values.empty())
    found_.push_back({condition.place, "question without choices",
                      "a question of type choice, "
                      "choices or yes-no",
                      quoted(condition.question)});
  else if (std::find(values.begin(), values.end(), condition.value) == values.end())
    found_.push_back({condition.place, "unknown answer", joined(values), quoted(condition.value),
                      nearest(condition.value, values)});
}

void Names::check_template(const Slot& slot) {
  if (slot.template_step.empty())
    return;
  const Step* source = step_named(slot.template_step, slot.place);
  if (source == nullptr || find_slot(*source, slot.template_slot) != nullptr)
    return;
  const auto names = ids_of(source->slots);
  found_.push_back({slot.place, "unknown file of the template",
                    names.empty() ? "a step with files" : joined(names), quoted(slot.template_slot),
                    nearest(slot.template_slot, names)});
}

void Names::check_step(const Step& step) {
  for (const Condition& condition : step.after) {
    if (condition.kind == Condition::Kind::not_before) {
      check_rule(step, condition.date);
      continue;
    }
    const Step* waited = step_named(condition.step, condition.place);
    if (waited != nullptr && condition.kind == Condition::Kind::answer_is)
      check_answer(condition, *waited);
  }
  for (const DateRule& rule : step.due)
    check_rule(step, rule);
  if (!step.anchor.empty())
    check_anchor(step.anchor, step.place);
  if (!step.of.empty())
    step_named(step.of, step.place);
  for (const Slot& slot : step.slots)
    check_template(slot);
}

}  // namespace

void check_names(const Workflow& workflow, Problems& found) {
  Names names(workflow, found);
  for (const Step& step : workflow.steps)
    names.check_step(step);
}

}  // namespace draaiboek::engine
