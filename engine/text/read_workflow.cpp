#include "engine/text/read_workflow.h"

#include <algorithm>

#include "engine/text/fields.h"
#include "engine/text/programme/blocks.h"
#include "engine/text/programme/steps.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

using engine::Anchor;
using engine::Enrolment;
using engine::Level;
using engine::Workflow;

constexpr std::size_t most_steps = 1000;

int seats_of(const Node& node, Problems& problems) {
  return whole_of(node, {1, 1000}, problems);
}

std::string calendar_of(const Node& node, Problems& problems) {
  static const std::vector<std::string> names{"vo", "be-legal"};
  return names[choice_of(node, "calendar", names, problems)];
}

std::vector<Level> levels_of(const Node& node, Problems& problems) {
  std::vector<Level> levels;
  for (const Node& element : elements_of(node, problems))
    levels.push_back(level_of(element, problems));
  return levels;
}

Enrolment enrolment_of(const Node& node, Problems& problems) {
  Enrolment enrolment;
  Fields fields(node, {"accept"}, problems);
  fields.required("accept", enrolment.accept, words_of);
  return enrolment;
}

Anchor anchor_of(const Node& node, Problems& problems) {
  Anchor anchor;
  anchor.place = node.place;
  Fields fields(node, {"id", "title", "level", "gap"}, problems);
  fields.required("id", anchor.id, id_of);
  fields.required("title", anchor.title, words_of);
  fields.optional("level", anchor.level, level_of);
  fields.optional("gap", anchor.gap, interval_of);
  return anchor;
}

std::vector<Anchor> anchors_of(const Node& node, Problems& problems) {
  std::vector<Anchor> anchors;
  for (const Node& element : elements_of(node, problems))
    anchors.push_back(anchor_of(element, problems));
  return anchors;
}

/// A name with a dot belongs to a step of a block and can't be given by hand.
void note_dotted_id(const Node& node, Problems& problems) {
  const Node* id = node.find("id");
  if (id != nullptr && id->shape == Node::Shape::scalar && id->text.find('.') != std::string::npos)
    id_of(*id, problems);
}

void read_steps(const Node& node, const Scales& scales, Blocks& blocks, Problems& problems,
                Workflow& workflow) {
  for (const Node& element : elements_of(node, problems)) {
    std::vector<Node> written{element};
    if (element.find("block") != nullptr)
      written = blocks.expand(element);
    else
      note_dotted_id(element, problems);
    for (const Node& step : written)
      workflow.steps.push_back(step_of(step, scales, problems));
    if (workflow.steps.size() > most_steps) {
      problems.push_back({element.place, "too many steps", "at most 1000 with all blocks"});
      break;
    }
  }
  blocks.note_unused();
  for (const engine::Step& step : workflow.steps)
    blocks.note_hidden(step);
}

Workflow workflow_of(const Node& root, Problems& problems) {
  Workflow workflow;
  Fields fields(root,
                {"programme", "title", "about", "seats", "calendar", "levels", "enrolment",
                 "anchors", "scales", "blocks", "steps"},
                problems);
  fields.required("programme", workflow.id, id_of);
  fields.required("title", workflow.title, words_of);
  fields.optional("about", workflow.about, words_of);
  fields.required("seats", workflow.seats, seats_of);
  fields.required("calendar", workflow.calendar, calendar_of);
  fields.required("levels", workflow.levels, levels_of);
  fields.optional("enrolment", workflow.enrolment, enrolment_of);
  fields.optional("anchors", workflow.anchors, anchors_of);
  Scales scales;
  fields.optional("scales", scales, scales_of);
  Blocks blocks(fields.find("blocks"), problems);
  if (const Node* steps = fields.demand("steps"))
    read_steps(*steps, scales, blocks, problems, workflow);
  return workflow;
}

}  // namespace

ReadWorkflow read_workflow(std::string_view text, const std::string& file_name) {
  ReadNode node = read_node(text, file_name);
  ReadWorkflow read;
  read.problems = std::move(node.problems);
  if (node.root) {
    Workflow workflow = workflow_of(*node.root, read.problems);
    workflow.file = file_name;
    if (read.problems.empty()) {
      engine::index_steps(workflow);
      read.workflow = std::move(workflow);
    }
  }
  // A wrong line in a block is found again at every use of it.
  std::sort(read.problems.begin(), read.problems.end());
  read.problems.erase(std::unique(read.problems.begin(), read.problems.end()), read.problems.end());
  return read;
}

}  // namespace draaiboek::text
