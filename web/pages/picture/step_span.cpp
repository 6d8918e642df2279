#include "web/pages/picture/step_span.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/workflow/step_graph.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Date;
using engine::Level;
using engine::Standing;
using engine::Status;
using engine::StepIndex;

bool is_handed_over(Status status) {
  return status == Status::handed_in || status == Status::in_review;
}

std::optional<Date> day_of(Date on) {
  return on > Date{} ? std::optional(on) : std::nullopt;
}

class Spans {
 public:
  Spans(const Seen& seen, Date today)
      : seen_(seen), today_(today), waits_(engine::waits_of(seen.workflow())) {}

  StepSpan of(const CaseState& state, StepIndex index) {
    const auto standings = seen_.standings(state, today_);
    const Standing& standing = standings->at(index);
    const engine::StepState& life = state.steps.at(index);
    StepSpan span;
    span.step = index;
    span.mark = mark_of(standing);
    span.all = 1;
    span.done = span.mark == Mark::done ? 1 : 0;
    span.late = standing.late ? 1 : 0;
    span.most_days_late = standing.days_late;
    span.due = standing.due;
    span.until = standing.late ? today_ : standing.due;
    if (span.mark == Mark::done || is_handed_over(standing.status))
      span.until = day_of(life.on);
    if (const auto met = meeting(state, index))
      span.until = met;
    span.from = opening(state, index);
    if (span.mark == Mark::none || (span.from && span.until && *span.from > *span.until))
      span.from = std::nullopt;
    return span;
  }

 private:
  const engine::Step& step(StepIndex index) const { return seen_.workflow().steps.at(index); }

  std::optional<Date> meeting(const CaseState& state, StepIndex index) const {
    if (step(index).anchor.empty())
      return std::nullopt;
    const auto planned = engine::planned(seen_.workflow(), seen_.tree(), state, step(index).anchor);
    return planned ? std::optional(planned->date) : std::nullopt;
  }

  /// The last day on which something that the step waits for is ready, done or expected.
  std::optional<Date> opening(const CaseState& state, StepIndex index) {
    const auto key = std::pair(state.id, index);
    if (const auto known = openings_.find(key); known != openings_.end())
      return known->second;
    std::optional<Date> found = waits_.at(index).empty() ? day_of(state.opened_on) : std::nullopt;
    for (const engine::Wait& wait : waits_.at(index)) {
      const CaseState* owner = seen_.tree().ancestor(state, step(wait.on).level);
      const auto ready = owner == nullptr ? std::nullopt : readiness(*owner, wait.on);
      if (ready)
        found = found ? std::max(*found, *ready) : *ready;
    }
    openings_[key] = found;
    return found;
  }

  std::optional<Date> readiness(const CaseState& owner, StepIndex index) {
    const auto& workflow = seen_.workflow();
    if (step(index).kind->holds_by_itself)
      return opening(owner, index);
    if (engine::is_done(workflow, seen_.tree(), owner, index))
      return day_of(owner.steps.at(index).on);
    auto expected = meeting(owner, index);
    if (!expected)
      expected = engine::due(workflow, seen_.tree(), owner, index, today_);
    if (!expected)
      expected = opening(owner, index);
    return expected ? std::optional(std::max(*expected, today_)) : std::nullopt;
  }

  const Seen& seen_;
  Date today_;
  std::vector<std::vector<engine::Wait>> waits_;
  std::map<std::pair<engine::CaseId, StepIndex>, std::optional<Date>> openings_{};
};

bool counts(const Seen& seen, const CaseState& state, Level level) {
  if (state.level != level || !seen.sees(state))
    return false;
  const CaseState* participant = seen.tree().ancestor(state, Level::participant);
  return participant == nullptr || takes_part(*participant);
}

void take_later(std::optional<Date>& date, const std::optional<Date>& other) {
  if (other)
    date = date ? std::max(*date, *other) : *other;
}

void take_earlier(std::optional<Date>& date, const std::optional<Date>& other) {
  if (other)
    date = date ? std::min(*date, *other) : *other;
}

Mark mark_of(const StepSpan& span, bool any_open) {
  if (span.late > 0)
    return Mark::late;
  if (span.done == span.all)
    return Mark::done;
  return any_open || span.done > 0 ? Mark::open : Mark::not_yet;
}

/// What the cases have together. What is ready says nothing of the deadline of the others.
StepSpan together(const std::vector<StepSpan>& spans) {
  StepSpan all;
  all.step = spans.front().step;
  bool any_open = false;
  std::optional<Date> ready;
  for (const StepSpan& one : spans) {
    all.all += 1;
    all.done += one.done;
    all.late += one.late;
    all.most_days_late = std::max(all.most_days_late, one.most_days_late);
    any_open = any_open || one.mark == Mark::open;
    take_earlier(all.from, one.from);
    if (one.late > 0)
      take_earlier(all.due, one.due);
    take_later(one.done > 0 ? ready : all.until, one.until);
  }
  if (!all.until)
    all.until = ready;
  all.mark = mark_of(all, any_open);
  return all;
}

}  // namespace

std::vector<StepSpan> spans_of(const Seen& seen, const CaseState& state, Date today) {
  Spans spans(seen, today);
  std::vector<StepSpan> found;
  const auto& steps = seen.workflow().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].level == state.level && seen.sees_step(state, steps[i]))
      found.push_back(spans.of(state, static_cast<StepIndex>(i)));
  }
  return found;
}

std::vector<StepSpan> spans_of_level(const Seen& seen, Level level, Date today) {
  Spans spans(seen, today);
  std::vector<StepSpan> found;
  const auto& steps = seen.workflow().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    std::vector<StepSpan> of_step;
    if (steps[i].level != level)
      continue;
    for (const auto& state : seen.tree().all()) {
      if (counts(seen, *state, level) && seen.sees_step(*state, steps[i]))
        of_step.push_back(spans.of(*state, static_cast<StepIndex>(i)));
    }
    if (!of_step.empty())
      found.push_back(together(of_step));
  }
  return found;
}

}  // namespace draaiboek::web
