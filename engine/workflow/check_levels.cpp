// Levels: declared, used, and which step may wait for which.

#include <algorithm>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {
namespace {

bool declared(const Workflow& workflow, Level level) {
  return std::find(workflow.levels.begin(), workflow.levels.end(), level) != workflow.levels.end();
}

std::string name_of(Level level) {
  return std::string(to_text(level));
}

/// "is on level participant": how the two ends of a wrong pair are told.
std::string placed(const Step& step) {
  return quoted(step.id) + " on level " + name_of(step.level);
}

void check_declared(const Workflow& workflow, Problems& found) {
  for (const Level level : {Level::wave, Level::participant}) {
    if (!declared(workflow, level))
      found.push_back({start_of(workflow), "missing level", name_of(level) + " among the levels"});
  }
  const bool in_order =
      std::is_sorted(workflow.levels.begin(), workflow.levels.end()) &&
      std::adjacent_find(workflow.levels.begin(), workflow.levels.end()) == workflow.levels.end();
  if (!in_order)
    found.push_back({start_of(workflow), "levels out of order",
                     "each once, in the order wave, group, participant, application"});
}

/// A case without an obligatory step would be finished as soon as it is opened.
void check_used(const Workflow& workflow, Problems& found) {
  for (const Level level : workflow.levels) {
    const bool has_anchor =
        std::any_of(workflow.anchors.begin(), workflow.anchors.end(),
                    [&](const Anchor& anchor) { return anchor.level == level; });
    const bool has_step = std::any_of(workflow.steps.begin(), workflow.steps.end(),
                                      [&](const Step& step) { return step.level == level; });
    const bool can_end =
        std::any_of(workflow.steps.begin(), workflow.steps.end(),
                    [&](const Step& step) { return step.level == level && !step.optional; });
    if (!has_step && !(level == Level::group && has_anchor))
      found.push_back({start_of(workflow), "level without steps", "a step on it", name_of(level)});
    else if (has_step && !can_end)
      found.push_back({start_of(workflow), "level with optional steps only",
                       "a step that must be done before the case ends", name_of(level)});
  }
}

void check_anchors(const Workflow& workflow, Problems& found) {
  for (const Anchor& anchor : workflow.anchors) {
    if (anchor.level != Level::wave && anchor.level != Level::group)
      found.push_back(
          {anchor.place, "anchor on a wrong level", "wave or group", name_of(anchor.level)});
    else if (!declared(workflow, anchor.level))
      found.push_back({anchor.place, "level is not declared", "one of the levels of the programme",
                       name_of(anchor.level)});
  }
}

void check_rule(const Workflow& workflow, const Step& step, const DateRule& rule, Problems& found) {
  if (rule.from != DateRule::From::anchor)
    return;
  const Anchor* anchor = workflow.find_anchor(rule.anchor);
  if (anchor != nullptr && anchor->level > step.level)
    found.push_back({rule.place, "anchor of a lower level",
                     "an anchor that " + placed(step) + " can see",
                     quoted(anchor->id) + " on level " + name_of(anchor->level)});
}

void check_condition(const Workflow& workflow, const Step& step, const Condition& condition,
                     Problems& found) {
  const Step* waited = workflow.find_step(condition.step);
  if (waited == nullptr)
    return;
  const bool lower = waited->level > step.level;
  const bool of_all = condition.kind == Condition::Kind::after_all ||
                      condition.kind == Condition::Kind::after_share;
  if (of_all && !lower)
    found.push_back({condition.place, "all or share of a level that isn't lower",
                     "a step below " + placed(step), placed(*waited)});
  if (!of_all && lower)
    found.push_back({condition.place, "waits for a lower level",
                     "{all: step} or {share: 80, of: "
                     "step}, because " +
                         placed(step),
                     placed(*waited)});
  if (condition.kind == Condition::Kind::after_share &&
      (condition.share < 1 || condition.share > 100))
    found.push_back(
        {condition.place, "wrong share", "1 to 100 percent", std::to_string(condition.share)});
}

void check_step(const Workflow& workflow, const Step& step, Problems& found) {
  if (!declared(workflow, step.level))
    found.push_back({step.place, "level is not declared", "one of the levels of the programme",
                     name_of(step.level)});
  if (step.shared && step.level != Level::wave && step.level != Level::group)
    found.push_back(
        {step.place, "shared below the group", "shared only on level wave or group", placed(step)});
  for (const Condition& condition : step.after) {
    if (condition.kind == Condition::Kind::not_before)
      check_rule(workflow, step, condition.date, found);
    else
      check_condition(workflow, step, condition, found);
  }
  for (const DateRule& rule : step.due)
    check_rule(workflow, step, rule, found);
  for (const Slot& slot : step.slots) {
    const Step* source = workflow.find_step(slot.template_step);
    if (source != nullptr && source->level >= step.level)
      found.push_back({slot.place, "template not from a higher level",
                       "a step above " + placed(step), placed(*source)});
  }
}

}  // namespace

void check_levels(const Workflow& workflow, Problems& found) {
  check_declared(workflow, found);
  check_used(workflow, found);
  check_anchors(workflow, found);
  if (workflow.seats < 1)
    found.push_back({start_of(workflow), "no seats", "at least 1", std::to_string(workflow.seats)});
  for (const Step& step : workflow.steps)
    check_step(workflow, step, found);
}

}  // namespace draaiboek::engine
