#include "engine/run/standing.h"

#include <algorithm>

#include "engine/run/conditions.h"
#include "engine/run/kind.h"

namespace draaiboek::engine {
namespace {

/// A case that is over, or stands under one that is: nothing opens any more.
bool is_over(const Tree& tree, const CaseState& of) {
  for (const CaseState* at = &of; at != nullptr;) {
    if (at->life != Life::open)
      return true;
    at = at->parent ? tree.find(at->parent) : nullptr;
  }
  return false;
}

bool waits_for_enrolment(const Tree& tree, const CaseState& of) {
  const CaseState* participant = tree.ancestor(of, Level::participant);
  return participant != nullptr && participant->enrolment != EnrolmentStatus::enrolled;
}

/// The judgement is about the version that lies there now.
bool judges_latest(const Workflow& workflow, const CaseState& of, const Step& step,
                   const StepState& state) {
  const StepState& element = of.steps.at(workflow.positions.find(step.of)->second);
  const HandIn* current = element.current();
  if (current == nullptr)
    return false;
  if (state.decision)
    return state.decision->of_version == current->version;
  return !state.releases.empty() && state.releases.back().of_version == current->version;
}

/// Days on which the clock stood still: `until` is the day on which it ran again.
struct Standstill {
  Date from{};
  Date until{};
};

/// Those of the case and of all that it stands under, in order and apart from each other.
std::vector<Standstill> standstills(const Tree& tree, const CaseState& of, Date today) {
  std::vector<Standstill> all;
  for (const Level level : {Level::wave, Level::group, Level::participant, Level::application}) {
    const CaseState* at = tree.ancestor(of, level);
    if (at == nullptr)
      continue;
    for (const Pause& pause : at->pauses)
      all.push_back({pause.from, pause.until.value_or(std::max(today, pause.from))});
  }
  std::sort(all.begin(), all.end(),
            [](const Standstill& one, const Standstill& other) { return one.from < other.from; });
  std::vector<Standstill> apart;
  for (const Standstill& one : all) {
    if (apart.empty() || apart.back().until < one.from)
      apart.push_back(one);
    else
      apart.back().until = std::max(apart.back().until, one.until);
  }
  return apart;
}

/// The day on which the term of a rule begins to run. What counts from a planned day runs always.
Date runs_from(const Workflow& workflow, const Tree& tree, const CaseState& of, const Step& step,
               const DateRule& rule) {
  if (rule.from == DateRule::From::anchor || rule.from == DateRule::From::fixed)
    return Date::min();
  DateRule start = rule;
  start.offset = {};
  return date_for(workflow, tree, of, step, {start}).value_or(Date::min());
}

/// Each standstill that began before the deadline pushes it on by as many days.
Date pushed_by(const std::vector<Standstill>& standstills, Date runs_from, Date due,
               const Calendar& calendar) {
  Date pushed = due;
  for (const Standstill& one : standstills) {
    const Date from = std::max(one.from, runs_from);
    if (from < one.until && from <= pushed)
      pushed = calendar.next_workday(pushed + (one.until - from));
  }
  return pushed;
}

/// Nothing is asked any more of a case that is over, but remarks may yet be answered when it
/// ended well.
void drop_asks_of_what_is_over(const Tree& tree, const CaseState& of, std::vector<Ask>& asks) {
  bool ended_well = true;
  for (const CaseState* at = &of; at != nullptr;) {
    ended_well = ended_well && (at->life == Life::open || at->life == Life::finished);
    at = at->parent ? tree.find(at->parent) : nullptr;
  }
  std::erase_if(asks, [&](const Ask& ask) { return !ended_well || ask.act != "answer-remarks"; });
}

bool can_be_late(Status status) {
  return status == Status::to_do || status == Status::busy || status == Status::action_needed;
}

}  // namespace

std::string_view to_text(Status status) {
  static constexpr std::string_view names[] = {
      "not-yet",       "to-do",    "busy", "handed-in", "in-review",
      "action-needed", "accepted", "done", "cancelled", "not-applicable"};
  return names[static_cast<std::size_t>(status)];
}

const Calendar& calendar_of(const Workflow& workflow) {
  static const Calendar of_the_administration = vo();
  static const Calendar of_municipalities = be_legal();
  return workflow.calendar == "be-legal" ? of_municipalities : of_the_administration;
}

std::optional<PlannedDate> planned(const Workflow& workflow, const Tree& tree, const CaseState& of,
                                   std::string_view anchor) {
  const Anchor* written = workflow.find_anchor(anchor);
  const CaseState* owner = written != nullptr ? tree.ancestor(of, written->level) : nullptr;
  if (owner == nullptr)
    return std::nullopt;
  const auto date = owner->anchors.find(anchor);
  if (date == owner->anchors.end())
    return std::nullopt;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const bool on_it = workflow.steps[i].anchor == anchor;
    if (on_it && owner->steps.at(i).phase == Phase::cancelled)
      return std::nullopt;
  }
  return date->second;
}

bool is_done(const Workflow& workflow, const Tree& tree, const CaseState& of, StepIndex index) {
  const Step& step = workflow.steps.at(index);
  const StepState& state = of.steps.at(index);
  if (step.kind->holds_by_itself) {
    // A milestone asks no date of today: what it waits for are facts.
    // What a case that ended well had reached stays so, whoever leaves or joins later.
    if (of.life == Life::finished && !step.optional)
      return true;
    return unmet(workflow, tree, of, step, Date::max()).empty() && !waits_for_enrolment(tree, of);
  }
  if (step.kind->done_when_handed_in)
    return state.current() != nullptr;
  if (state.phase != Phase::done)
    return false;
  return step.of.empty() || judges_latest(workflow, of, step, state);
}

bool is_approved(const Workflow& workflow, const CaseState& of, StepIndex index) {
  const StepState& element = of.steps.at(index);
  const HandIn* current = element.current();
  if (current == nullptr)
    return false;
  // A report has an approver of its own.
  if (element.phase == Phase::approved || element.phase == Phase::done)
    return true;
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const auto& decision = of.steps.at(i).decision;
    const bool judges = workflow.steps[i].of == workflow.steps.at(index).id;
    if (judges && decision && decision->yes && decision->of_version == current->version)
      return true;
  }
  return false;
}

std::vector<Blocker> blockers(const Workflow& workflow, const Tree& tree, const CaseState& of,
                              StepIndex index, Date today) {
  if (is_over(tree, of))
    return {{Blocker::Why::case_closed}};
  if (waits_for_enrolment(tree, of))
    return {{Blocker::Why::enrolment}};
  return unmet(workflow, tree, of, workflow.steps.at(index), today);
}

std::optional<Date> due(const Workflow& workflow, const Tree& tree, const CaseState& of,
                        StepIndex index, Date today) {
  const Step& step = workflow.steps.at(index);
  const auto stood = standstills(tree, of, today);
  std::optional<Date> by_rule;
  for (const DateRule& rule : step.due) {
    const auto date = date_for(workflow, tree, of, step, {rule});
    if (!date)
      continue;
    const Date start = runs_from(workflow, tree, of, step, rule);
    const Date pushed = pushed_by(stood, start, *date, calendar_of(workflow));
    by_rule = std::min(by_rule.value_or(pushed), pushed);
  }
  const auto extended = of.steps.at(index).extended_until;
  if (by_rule && extended)
    return std::max(*by_rule, *extended);
  return by_rule ? by_rule : extended;
}

Standing standing(const Workflow& workflow, const Tree& tree, const CaseState& of, StepIndex index,
                  Date today) {
  const Step& step = workflow.steps.at(index);
  const StepState& state = of.steps.at(index);
  auto blocked_by = blockers(workflow, tree, of, index, today);
  Standing found;
  if (state.phase == Phase::untouched && !blocked_by.empty()) {
    const bool over = blocked_by.front().why == Blocker::Why::case_closed;
    found.status = over ? Status::not_applicable : Status::not_yet;
    if (step.kind->holds_by_itself && is_done(workflow, tree, of, index)) {
      found.status = Status::done;
    }
  } else {
    Now now;
    now.date = today;
    found = step.kind->open({workflow, tree, of, step, state, now});
    const bool over = !blocked_by.empty() && blocked_by.front().why == Blocker::Why::case_closed;
    if (over)
      drop_asks_of_what_is_over(tree, of, found.asks);
    if (!blocked_by.empty() && can_be_late(found.status)) {
      found.status = over ? Status::not_applicable : Status::not_yet;
      // What was asked of the organisation stands, whatever the next version waits for.
      std::erase_if(found.asks, [](const Ask& ask) { return ask.act != "answer-remarks"; });
    }
  }
  found.blockers = std::move(blocked_by);
  found.due_by_rule = date_for(workflow, tree, of, step, step.due);
  found.due = due(workflow, tree, of, index, today);
  found.late = found.due && *found.due < today && can_be_late(found.status);
  found.days_late = found.late ? static_cast<int>((today - *found.due).count()) : 0;
  return found;
}

int seats_taken(const Tree& tree) {
  return static_cast<int>(std::count_if(
      tree.all().begin(), tree.all().end(), [](const std::shared_ptr<const CaseState>& state) {
        return state->level == Level::participant &&
               state->enrolment == EnrolmentStatus::enrolled && state->life != Life::left;
      }));
}

}  // namespace draaiboek::engine
