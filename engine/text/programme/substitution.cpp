#include "engine/text/programme/substitution.h"

#include <vector>

#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

/// A `$name` within a text: where it begins, and the name.
struct Mention {
  std::size_t at;
  std::string_view name;
};

bool is_name_sign(char sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-';
}

/// The `$` signs that are followed by a letter; the name runs as far as it can.
std::vector<Mention> mentions_in(std::string_view text) {
  std::vector<Mention> mentions;
  for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() && is_name_sign(text[end]))
      ++end;
    while (end > at + 1 && text[end - 1] == '-')
      --end;
    if (end > at + 1 && text[at + 1] >= 'a' && text[at + 1] <= 'z')
      mentions.push_back({at, text.substr(at + 1, end - at - 1)});
  }
  return mentions;
}

/// "$anchor-report" means the input `anchor` when there is none called `anchor-report`.
std::string_view known_part(std::string_view name, const Inputs& inputs) {
  for (std::string_view part = name; !part.empty();) {
    if (inputs.contains(part))
      return part;
    const std::size_t hyphen = part.rfind('-');
    part = hyphen == std::string_view::npos ? std::string_view{} : part.substr(0, hyphen);
  }
  return {};
}

void note_unknown(const Node& node, std::string_view name, const Inputs& inputs,
                  Problems& problems) {
  std::vector<std::string> names;
  for (const auto& [input, value] : inputs)
    names.push_back(input);
  problems.push_back({node.place, "unknown input", names.empty() ? "no input" : listed(names),
                      "\"$" + std::string(name) + "\"", engine::nearest(name, names)});
}

std::size_t weight_of(const Node& node) {
  std::size_t weight = sizeof(Node) + node.text.size();
  for (const Node::Key& key : node.keys)
    weight += sizeof(Node::Key) + key.text.size();
  for (const Node& item : node.items)
    weight += weight_of(item);
  return weight;
}

class Substitution {
 public:
  Substitution(const Inputs& inputs, Allowance& allowance, Problems& problems)
      : inputs_(inputs), allowance_(allowance), problems_(problems) {}

  Node copy(const Node& node);

 private:
  const Node* whole_input(const Node& node) const;
  Node copy_text(const Node& node);
  void copy_items(const Node& node, Node& into);
  bool spend(std::size_t cost, const Place& place);

  const Inputs& inputs_;
  Allowance& allowance_;
  Problems& problems_;
};

/// The given node when `node` is exactly `$name`.
const Node* Substitution::whole_input(const Node& node) const {
  if (node.shape != Node::Shape::scalar || !node.text.starts_with('$'))
    return nullptr;
  const auto given = inputs_.find(std::string_view(node.text).substr(1));
  return given == inputs_.end() ? nullptr : &given->second;
}

bool Substitution::spend(std::size_t cost, const Place& place) {
  if (allowance_.bytes >= cost) {
    allowance_.bytes -= cost;
    return true;
  }
  if (!allowance_.told)
    problems_.push_back({place, "programme too large", "at most 64 MiB with all blocks"});
  allowance_.told = true;
  return false;
}

Node Substitution::copy(const Node& node) {
  if (node.shape == Node::Shape::scalar)
    return copy_text(node);
  if (!spend(sizeof(Node) + node.keys.size() * sizeof(Node::Key), node.place))
    return {Node::Shape::lost, node.place};
  Node into{node.shape, node.place};
  into.keys = node.keys;
  copy_items(node, into);
  return into;
}

void Substitution::copy_items(const Node& node, Node& into) {
  for (const Node& item : node.items) {
    const Node* given = node.shape == Node::Shape::list ? whole_input(item) : nullptr;
    if (given == nullptr || given->shape != Node::Shape::list) {
      into.items.push_back(copy(item));
      continue;
    }
    for (const Node& element : given->items) {
      if (spend(weight_of(element), element.place))
        into.items.push_back(element);
    }
  }
}

Node Substitution::copy_text(const Node& node) {
  if (const Node* given = whole_input(node))
    return spend(weight_of(*given), node.place) ? *given : Node{Node::Shape::lost, node.place};
  if (!spend(sizeof(Node) + node.text.size(), node.place))
    return {Node::Shape::lost, node.place};
  Node into{node.shape, node.place, "", node.quoted};
  std::size_t copied = 0;
  for (const Mention& mention : mentions_in(node.text)) {
    const std::string_view name = known_part(mention.name, inputs_);
    if (name.empty()) {
      note_unknown(node, mention.name, inputs_, problems_);
      return {Node::Shape::lost, node.place};
    }
    const Node& given = inputs_.find(name)->second;
    if (given.shape != Node::Shape::scalar) {
      note_wrong(given, "wrong value",
                 "a text, because $" + std::string(name) + " stands inside another one", problems_);
      return {Node::Shape::lost, node.place};
    }
    if (!spend(given.text.size(), node.place))
      return {Node::Shape::lost, node.place};
    into.text += node.text.substr(copied, mention.at - copied) + given.text;
    copied = mention.at + 1 + name.size();
  }
  into.text += node.text.substr(copied);
  return into;
}

}  // namespace

Node substitute(const Node& node, const Inputs& inputs, Allowance& allowance, Problems& problems) {
  return Substitution(inputs, allowance, problems).copy(node);
}

}  // namespace draaiboek::text
