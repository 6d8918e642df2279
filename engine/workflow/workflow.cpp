#include "engine/workflow/workflow.h"

#include <algorithm>
#include <array>
#include <limits>

#include "engine/base/expects.h"

namespace draaiboek::engine {
namespace {

constexpr std::array<std::string_view, 4> level_names{"wave", "group", "participant",
                                                      "application"};

template <class Things>
auto* find_by_id(const Things& things, std::string_view id) {
  const auto at =
      std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.id == id; });
  return at == things.end() ? nullptr : &*at;
}

}  // namespace

std::string_view to_text(Level level) {
  return level_names.at(static_cast<std::size_t>(level));
}

std::optional<Level> level_from_text(std::string_view text) {
  const auto at = std::find(level_names.begin(), level_names.end(), text);
  if (at == level_names.end())
    return std::nullopt;
  return static_cast<Level>(at - level_names.begin());
}

const Step* Workflow::find_step(std::string_view step) const {
  const auto at = positions.find(step);
  return at == positions.end() ? nullptr : &steps.at(at->second);
}

const Anchor* Workflow::find_anchor(std::string_view anchor) const {
  return find_by_id(anchors, anchor);
}

void index_steps(Workflow& workflow) {
  expects(workflow.steps.size() <= std::numeric_limits<StepIndex>::max(),
          "a programme has at most 65,535 steps");
  workflow.positions.clear();
  for (std::size_t index = 0; index < workflow.steps.size(); ++index)
    workflow.positions.emplace(workflow.steps[index].id, static_cast<StepIndex>(index));
}

const Question* find_question(const Step& step, std::string_view question) {
  for (const Section& section : step.sections) {
    if (const Question* found = find_by_id(section.questions, question))
      return found;
  }
  return nullptr;
}

const Section* find_section(const Step& step, std::string_view section) {
  return find_by_id(step.sections, section);
}

const Slot* find_slot(const Step& step, std::string_view slot) {
  return find_by_id(step.slots, slot);
}

}  // namespace draaiboek::engine
