#include "engine/run/wish/extension.h"

#include <algorithm>

namespace draaiboek::engine {
namespace {

std::optional<Date> due_without_extension(const Moment& moment, StepIndex index) {
  CaseState plain = moment.self;
  plain.steps.at(index).extended_until.reset();
  return due(moment.workflow, moment.tree, plain, index, moment.now.date);
}

/// What the wave does itself must be there before the day that it counts from, which doesn't move.
std::optional<Date> latest_for_the_wave(const Moment& moment, const Step& step) {
  std::optional<Date> latest;
  if (moment.self.level != Level::wave)
    return latest;
  for (const DateRule& rule : step.due) {
    const auto day = rule.from == DateRule::From::anchor
                         ? planned(moment.workflow, moment.tree, moment.self, rule.anchor)
                         : std::nullopt;
    if (!day)
      continue;
    const Date before = shift(day->date, {-1, Unit::workdays}, calendar_of(moment.workflow));
    latest = std::min(latest.value_or(before), before);
  }
  return latest;
}

Refusal no(std::string name) {
  return {{"refusal." + std::move(name), {}}, "until", Refusal::Kind::invalid};
}

}  // namespace

std::optional<Refusal> need_possible_deadline(const Moment& moment, Date until) {
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  const Date today = moment.now.date;
  if (until < today)
    return no("date-in-the-past");
  if (until > today + furthest_deadline)
    return no("date-too-far");
  // What was granted by mistake may be shortened again, down to what the programme says.
  const auto by_rule = due_without_extension(moment, index);
  if (by_rule && until < *by_rule)
    return no("extension-too-early");
  if (until == due(moment.workflow, moment.tree, moment.self, index, today))
    return no("extension-not-later");
  return std::nullopt;
}

Facts time_for(const Moment& moment, const Step& step) {
  if (!step.anchor.empty())
    return {};
  const auto index = moment.workflow.positions.find(step.id)->second;
  const Date today = moment.now.date;
  const auto old = due(moment.workflow, moment.tree, moment.self, index, today);
  const Date enough = shift(today, time_to_revise, calendar_of(moment.workflow));
  const Date until = std::min(enough, latest_for_the_wave(moment, step).value_or(enough));
  if (!old || *old >= until || until < today)
    return {};
  return {fact::ExtensionGranted{step.id, until, {}}};
}

}  // namespace draaiboek::engine
