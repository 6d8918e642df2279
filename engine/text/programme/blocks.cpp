#include "engine/text/programme/blocks.h"

#include <algorithm>

#include "engine/text/fields.h"
#include "engine/text/programme/references.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

std::vector<std::string> ids_of(const Node& node, Problems& problems) {
  std::vector<std::string> ids;
  for (const Node& element : elements_of(node, problems))
    ids.push_back(id_of(element, problems));
  return ids;
}

/// The ids of the steps as they are written in the block.
std::set<std::string, std::less<>> written_ids(const Block& block) {
  std::set<std::string, std::less<>> ids;
  for (const Node& step : block.steps) {
    const Node* id = step.find("id");
    if (id != nullptr && id->shape == Node::Shape::scalar)
      ids.insert(id->text);
  }
  return ids;
}

void note_unknown_outputs(const Node& outputs, const Block& block, Problems& problems) {
  const auto ids = written_ids(block);
  const std::vector<std::string> names(ids.begin(), ids.end());
  for (const Node& output : outputs.items) {
    if (output.shape == Node::Shape::scalar && !ids.contains(output.text))
      problems.push_back({output.place, "unknown output", "a step of this block: " + listed(names),
                          describe(output), engine::nearest(output.text, names)});
  }
}

Block block_of(const Node& node, Problems& problems) {
  Block block;
  block.place = node.place;
  Fields fields(node, {"inputs", "outputs", "steps"}, problems);
  fields.optional("inputs", block.inputs, ids_of);
  fields.required("steps", block.steps,
                  [](const Node& steps, Problems& found) { return elements_of(steps, found); });
  std::vector<std::string> outputs;
  fields.optional("outputs", outputs, ids_of);
  block.outputs.insert(outputs.begin(), outputs.end());
  if (const Node* written = fields.find("outputs"))
    note_unknown_outputs(*written, block, problems);
  for (const Node& step : block.steps) {
    if (step.find("block") != nullptr)
      problems.push_back({step.place, "block in a block", "a step", "a use of a block"});
  }
  std::erase_if(block.steps, [](const Node& step) { return step.find("block") != nullptr; });
  return block;
}

std::string_view use_of(std::string_view step) {
  const std::size_t dot = step.find('.');
  return dot == std::string_view::npos ? std::string_view{} : step.substr(0, dot);
}

/// Puts the name of the use before the id of a copied step.
void put_under(const std::string& use, Node& step, Problems& problems) {
  for (std::size_t index = 0; index < step.keys.size(); ++index) {
    if (step.keys[index].text == "id")
      step.items[index].text = use + "." + id_of(step.items[index], problems);
  }
}

}  // namespace

Blocks::Blocks(const Node* node, Problems& problems) : problems_(problems) {
  if (node == nullptr)
    return;
  if (node->shape != Node::Shape::map)
    note_wrong(*node, "wrong value", "a map from the name of a block to the block", problems);
  for (std::size_t index = 0; index < node->keys.size(); ++index) {
    const Node::Key& key = node->keys[index];
    id_of({Node::Shape::scalar, key.place, key.text}, problems);
    Block block = block_of(node->items[index], problems);
    block.place = key.place;
    blocks_.emplace(key.text, std::move(block));
  }
}

Block* Blocks::find_block(const Node& node) {
  std::vector<std::string> names;
  for (const auto& [name, block] : blocks_)
    names.push_back(name);
  const auto at = blocks_.find(node.text);
  if (node.shape == Node::Shape::scalar && at != blocks_.end())
    return &at->second;
  if (node.shape != Node::Shape::lost)
    problems_.push_back({node.place, "unknown block", names.empty() ? "no block" : listed(names),
                         describe(node), engine::nearest(node.text, names)});
  return nullptr;
}

Inputs Blocks::inputs_of(const Node& use, const Block& block) {
  Inputs inputs;
  const Node* given = use.find("with");
  if (given == nullptr) {
    if (!block.inputs.empty())
      problems_.push_back({use.place, "missing key", "with: " + listed(block.inputs)});
    for (const std::string& input : block.inputs)
      inputs.emplace(input, Node{Node::Shape::lost, use.place});
    return inputs;
  }
  Fields fields(*given, block.inputs, problems_);
  for (const std::string& input : block.inputs) {
    const Node* value = fields.demand(input);
    inputs.emplace(input, value == nullptr ? Node{Node::Shape::lost, use.place} : *value);
  }
  return inputs;
}

std::vector<Node> Blocks::expand(const Node& use) {
  Fields fields(use, {"block", "id", "with"}, problems_);
  std::string name;
  fields.required("id", name, id_of);
  const Node* block_name = fields.demand("block");
  Block* block = block_name == nullptr ? nullptr : find_block(*block_name);
  if (block == nullptr)
    return {};
  block->used = true;
  if (!name.empty() && !uses_.emplace(name, block).second)
    problems_.push_back({use.place, "duplicate id", "an id of its own", "\"" + name + "\""});
  const Inputs inputs = inputs_of(use, *block);
  const auto local = written_ids(*block);
  std::vector<Node> steps;
  for (Node step : block->steps) {
    // Before the inputs are filled in: what a use passes in names steps outside the block.
    for_each_reference(step, [&](Node& reference) {
      if (local.contains(reference.text))
        reference.text = name + "." + reference.text;
    });
    steps.push_back(substitute(step, inputs, allowance_, problems_));
    put_under(name, steps.back(), problems_);
  }
  return steps;
}

void Blocks::note_unused() {
  for (const auto& [name, block] : blocks_) {
    if (!block.used)
      problems_.push_back({block.place, "block is never used", "", "\"" + name + "\""});
  }
}

void Blocks::note_hidden(const engine::Step& step) {
  for_each_reference(step, [&](const std::string& name, const Place& place) {
    note_if_hidden(use_of(step.id), name, place);
  });
}

void Blocks::note_if_hidden(std::string_view own_use, const std::string& name, const Place& place) {
  const std::string_view use = use_of(name);
  const auto at = uses_.find(use);
  if (use.empty() || use == own_use || at == uses_.end())
    return;
  const Block& block = *at->second;
  const std::string short_name = name.substr(use.size() + 1);
  if (block.outputs.contains(short_name))
    return;
  std::vector<std::string> outputs;
  for (const std::string& output : block.outputs)
    outputs.push_back(std::string(use) + "." + output);
  problems_.push_back({place, "not an output of the block",
                       outputs.empty() ? "a step outside it" : listed(outputs), "\"" + name + "\"",
                       engine::nearest(name, outputs)});
}

}  // namespace draaiboek::text
