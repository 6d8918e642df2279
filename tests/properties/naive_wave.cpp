#include "tests/properties/naive_wave.h"

#include <algorithm>

#include "engine/calendar/calendar.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

const Calendar& calendar(const Workflow& workflow) {
  static const Calendar administration = vo();
  static const Calendar municipal = be_legal();
  return workflow.calendar == "be-legal" ? municipal : administration;
}

bool is_one_of(const std::string& text, const std::vector<std::string>& texts) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

bool is_paper(const Step& step) {
  return is_one_of(step.kind_name, {"form", "document"});
}

}  // namespace

const NaiveStep& NaiveWave::lived(CaseId id, const Step& step) const {
  static const NaiveStep nothing;
  const auto& steps = cases_.at(id).steps;
  const auto found = steps.find(step.id);
  return found == steps.end() ? nothing : found->second;
}

const NaiveVersion* NaiveWave::counting(CaseId id, const std::string& step) const {
  const NaiveStep& here = lived(id, *workflow_.find_step(step));
  const bool lies_there = is_one_of(here.how, {"handed in", "approved", "done"});
  return lies_there && !here.versions.empty() ? &here.versions.back() : nullptr;
}

CaseId NaiveWave::above(CaseId id, Level level) const {
  while (id && cases_.at(id).level != level) {
    const NaiveCase& here = cases_.at(id);
    id = level == Level::group && here.level == Level::participant ? here.group : here.parent;
  }
  return id;
}

bool NaiveWave::is_below(CaseId id, CaseId top) const {
  return above(id, cases_.at(top).level) == top;
}

bool NaiveWave::takes_part(CaseId id) const {
  const auto gone = [&](CaseId one) {
    return is_one_of(cases_.at(one).life, {"left", "cancelled"});
  };
  const CaseId participant = above(id, Level::participant);
  if (gone(id) || !participant)
    return !gone(id);
  return cases_.at(participant).enrolment == EnrolmentStatus::enrolled && !gone(participant);
}

bool NaiveWave::is_closed(CaseId id) const {
  return id && (cases_.at(id).life != "open" || is_closed(cases_.at(id).parent));
}

bool NaiveWave::is_unenrolled(CaseId id) const {
  const CaseId participant = above(id, Level::participant);
  return participant && cases_.at(participant).enrolment != EnrolmentStatus::enrolled;
}

bool NaiveWave::all_done(CaseId id, const Condition& condition) const {
  const Step& waited = *workflow_.find_step(condition.step);
  int everybody = 0;
  int done = 0;
  for (const auto& [other, state] : cases_) {
    if (state.level != waited.level || !is_below(other, id) || !takes_part(other))
      continue;
    ++everybody;
    done += is_done(other, waited) ? 1 : 0;
  }
  return done > 0 && done * 100 >= everybody * condition.share;
}

bool NaiveWave::holds(CaseId id, const Step& step, const Condition& condition, Date today) const {
  using Kind = Condition::Kind;
  if (condition.kind == Kind::not_before) {
    const auto date = count(id, step, condition.date);
    return date && *date <= today;
  }
  if (condition.kind == Kind::after_all || condition.kind == Kind::after_share)
    return all_done(id, condition);
  const Step& waited = *workflow_.find_step(condition.step);
  const CaseId where = above(id, waited.level);
  if (!where)
    return false;
  if (condition.kind == Kind::after)
    return is_done(where, waited);
  const NaiveVersion* given = counting(where, waited.id);
  if (given == nullptr || !given->values.contains(condition.question))
    return false;
  return is_one_of(condition.value, given->values.at(condition.question));
}

bool NaiveWave::needs_met(CaseId id, const Step& step, Date today) const {
  for (const Condition& condition : step.after) {
    if (!holds(id, step, condition, today))
      return false;
  }
  if (!step.of.empty() && counting(id, step.of) == nullptr)
    return false;
  return step.anchor.empty() || planned(id, step.anchor);
}

bool NaiveWave::is_done(CaseId id, const Step& step) const {
  const NaiveStep& here = lived(id, step);
  if (step.kind_name == "milestone") {
    const bool ended = cases_.at(id).life == "finished" && !step.optional;
    return ended || (!is_unenrolled(id) && needs_met(id, step, Date{}));
  }
  if (is_paper(step))
    return counting(id, step.id) != nullptr;
  if (here.how != "done" || step.of.empty())
    return here.how == "done";
  return counting(id, step.of) != nullptr &&
         here.judged == lived(id, *workflow_.find_step(step.of)).versions.size();
}

bool NaiveWave::is_blocked(CaseId id, const Step& step, Date today) const {
  return is_closed(id) || is_unenrolled(id) || !needs_met(id, step, today);
}

bool NaiveWave::is_late(CaseId id, const Step& step, Date today) const {
  const auto date = due(id, step, today);
  if (!date || *date >= today || is_blocked(id, step, today) || step.kind_name == "milestone")
    return false;
  const std::string& how = lived(id, step).how;
  if (is_paper(step) || step.kind_name == "report")
    return is_one_of(how, {"", "withdrawn", "returned", "reopened"});
  return !is_done(id, step) && how != "cancelled";
}

std::optional<Date> NaiveWave::planned(CaseId id, const std::string& anchor) const {
  const CaseId owner = above(id, workflow_.find_anchor(anchor)->level);
  if (!owner || !cases_.at(owner).dates.contains(anchor))
    return std::nullopt;
  for (const Step& step : workflow_.steps) {
    if (step.anchor == anchor && lived(owner, step).how == "cancelled")
      return std::nullopt;
  }
  return cases_.at(owner).dates.at(anchor);
}

std::optional<Date> NaiveWave::count(CaseId id, const Step& step, const DateRule& rule) const {
  std::optional<Date> start = cases_.at(id).opened;
  if (rule.from == DateRule::From::anchor)
    start = planned(id, rule.anchor);
  if (rule.from == DateRule::From::fixed)
    start = rule.fixed;
  if (rule.from == DateRule::From::submitted) {
    const NaiveVersion* given = counting(id, step.of);
    start = given == nullptr ? std::nullopt : std::optional(given->on);
  }
  if (!start || rule.offset.count == 0)
    return start;
  return shift(*start, rule.offset, calendar(workflow_));
}

std::set<Date> NaiveWave::still_days(CaseId id, Date today) const {
  std::set<Date> found;
  for (const Level level : {Level::wave, Level::group, Level::participant, Level::application}) {
    const CaseId where = above(id, level);
    if (!where)
      continue;
    for (const NaivePause& pause : cases_.at(where).pauses) {
      const Date until = pause.until ? *pause.until : today;
      for (Date day = pause.from; day < until; day += std::chrono::days(1))
        found.insert(day);
    }
  }
  return found;
}

std::optional<Date> NaiveWave::due(CaseId id, const Step& step, Date today) const {
  const std::set<Date> still = still_days(id, today);
  std::vector<Date> dates;
  for (const DateRule& rule : step.due) {
    auto date = count(id, step, rule);
    if (!date)
      continue;
    auto day = still.begin();
    // A term that begins with an opening or a hand-in can't stand still before that.
    if (rule.from == DateRule::From::opened)
      day = still.lower_bound(cases_.at(id).opened);
    if (rule.from == DateRule::From::submitted)
      day = still.lower_bound(counting(id, step.of)->on);
    while (day != still.end() && *day <= *date) {
      int days = 0;
      for (const Date first = *day; day != still.end() && *day == first + std::chrono::days(days);
           ++day)
        ++days;
      date = calendar(workflow_).next_workday(*date + std::chrono::days(days));
    }
    dates.push_back(*date);
  }
  const auto extended = lived(id, step).extended;
  if (dates.empty())
    return extended;
  const Date found = *std::min_element(dates.begin(), dates.end());
  return extended ? std::max(found, *extended) : found;
}

int NaiveWave::enrolled() const {
  return static_cast<int>(std::count_if(cases_.begin(), cases_.end(), [](const auto& one) {
    return one.second.level == Level::participant && one.second.life != "left" &&
           one.second.enrolment == EnrolmentStatus::enrolled;
  }));
}

bool NaiveWave::is_complete(CaseId id, Date today) const {
  const NaiveCase& here = cases_.at(id);
  bool any = false;
  for (const Step& step : workflow_.steps) {
    if (step.level != here.level)
      continue;
    const bool again = lived(id, step).how == "reopened" && !is_blocked(id, step, today);
    if (step.optional ? again : !is_done(id, step))
      return false;
    any = any || !step.optional;
  }
  // Nothing may be cut off below it; a level without steps of its own never ends.
  for (const auto& [other, state] : cases_) {
    const bool has_end =
        std::any_of(workflow_.steps.begin(), workflow_.steps.end(),
                    [level = state.level](const Step& step) { return step.level == level; });
    if (state.parent == id && state.life == "open" && has_end && takes_part(other))
      return false;
  }
  return any;
}

void NaiveWave::end_what_is_complete(Date today) {
  for (const Level level : {Level::application, Level::participant, Level::group, Level::wave}) {
    for (auto& [id, state] : cases_) {
      if (state.level != level || state.life != "open" || !is_complete(id, today))
        continue;
      state.life = "finished";
      ++state.facts;
    }
  }
}

}  // namespace draaiboek::test
