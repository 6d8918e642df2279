#include "engine/run/preview.h"

#include <algorithm>

#include "engine/run/collisions.h"

namespace draaiboek::engine {
namespace {

std::vector<Change> changes(const Workflow& workflow, const Tree& before, const Tree& after,
                            Date today) {
  std::vector<Change> found;
  for (const auto& state : after.all()) {
    const CaseState* old = before.find(state->id);
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
      const auto step = static_cast<StepIndex>(i);
      if (workflow.steps[i].level != state->level)
        continue;
      const Standing now = standing(workflow, after, *state, step, today);
      const Standing was =
          old != nullptr ? standing(workflow, before, *old, step, today) : Standing{};
      if (was.due == now.due && was.due_by_rule == now.due_by_rule && was.status == now.status) {
        continue;
      }
      found.push_back({state->id, step, was.due, now.due, was.status, now.status, now.late});
    }
  }
  return found;
}

}  // namespace

Result<Preview> preview(const Workflow& workflow, const Tree& tree, const Command& command,
                        const Now& now, const std::vector<Booking>& bookings) {
  auto decided = decide(workflow, tree, command, now);
  if (!decided)
    return decided.refusal();
  const Tree& next = decided->next;
  Preview found;
  found.changes = changes(workflow, tree, next, now.date);
  for (const CaseFact& one : decided->facts) {
    const auto* set = std::get_if<fact::AnchorSet>(&one.fact);
    if (set == nullptr)
      continue;
    for (Collision& collision :
         collisions(workflow, tree, next, {one.target, set->anchor, now.date}, bookings)) {
      collision.anchor = set->anchor;
      found.collisions.push_back(std::move(collision));
    }
  }
  for (Collision& collision : collisions_of_deadlines(workflow, next, found.changes, now.date)) {
    found.collisions.push_back(std::move(collision));
  }
  return found;
}

std::vector<Booking> bookings_of(const Workflow& workflow, const Tree& tree) {
  std::vector<Booking> found;
  for (const auto& state : tree.all()) {
    if (state->life != Life::open)
      continue;
    for (const Step& step : workflow.steps) {
      const Anchor* anchor = workflow.find_anchor(step.anchor);
      if (anchor == nullptr || anchor->level != state->level || step.level != state->level) {
        continue;
      }
      const auto date = planned(workflow, tree, *state, step.anchor);
      const bool held =
          state->steps.at(workflow.positions.find(step.id)->second).phase == Phase::done;
      if (!date || held)
        continue;
      Booking booking{tree.root(), tree.wave().title, step.title, date->date,
                      date->from,  date->until,       date->room, {}};
      for (const StaffMember& member : state->staff)
        booking.staff.push_back(member.person);
      found.push_back(std::move(booking));
    }
  }
  return found;
}

}  // namespace draaiboek::engine
