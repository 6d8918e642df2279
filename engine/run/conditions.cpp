#include "engine/run/conditions.h"

#include <algorithm>

#include "engine/base/expects.h"
#include "engine/planning/due.h"
#include "engine/run/kind.h"

namespace draaiboek::engine {
namespace {

struct Judge {
  const Workflow& workflow;
  const Tree& tree;
  const CaseState& of;
  const Step& step;
  Date today;

  StepIndex index(const std::string& id) const {
    const auto found = workflow.positions.find(id);
    expects(found != workflow.positions.end(), "check has found every step that is waited for");
    return found->second;
  }

  std::optional<Blocker> after(const std::string& id) const {
    const StepIndex waited = index(id);
    const CaseState* where = tree.ancestor(of, workflow.steps[waited].level);
    if (where != nullptr && is_done(workflow, tree, *where, waited))
      return std::nullopt;
    return Blocker{Blocker::Why::step, id};
  }

  std::optional<Blocker> share(const Condition& condition) const {
    const StepIndex waited = index(condition.step);
    int all = 0;
    int done = 0;
    for (const auto& below : tree.all()) {
      if (below->level != workflow.steps[waited].level || !tree.is_under(*below, of.id))
        continue;
      if (!takes_part(tree, *below))
        continue;
      ++all;
      done += is_done(workflow, tree, *below, waited) ? 1 : 0;
    }
    const int needed = std::max(1, (all * condition.share + 99) / 100);
    if (done >= needed)
      return std::nullopt;
    return Blocker{Blocker::Why::share, condition.step, done, needed};
  }

  std::optional<Blocker> answer(const Condition& condition) const {
    const StepIndex asked = index(condition.step);
    const CaseState* where = tree.ancestor(of, workflow.steps[asked].level);
    const HandIn* given = where != nullptr ? where->steps.at(asked).current() : nullptr;
    if (given != nullptr) {
      const auto found = given->answers.find(condition.question);
      if (found != given->answers.end() &&
          std::count(found->second.values.begin(), found->second.values.end(), condition.value)) {
        return std::nullopt;
      }
    }
    return Blocker{Blocker::Why::answer, condition.step};
  }

  std::optional<Blocker> not_before(const Condition& condition) const {
    const auto date = date_for(workflow, tree, of, step, {condition.date});
    if (date && *date <= today)
      return std::nullopt;
    return Blocker{Blocker::Why::date, "", 0, 0, date};
  }

  std::optional<Blocker> judge(const Condition& condition) const {
    switch (condition.kind) {
      case Condition::Kind::after:
        return after(condition.step);
      case Condition::Kind::after_all:
      case Condition::Kind::after_share:
        return share(condition);
      case Condition::Kind::answer_is:
        return answer(condition);
      case Condition::Kind::not_before:
        return not_before(condition);
    }
    return std::nullopt;
  }
};

/// The day on which the element that this step judges was last handed in.
std::optional<Date> submitted(const Workflow& workflow, const CaseState& of, const Step& step) {
  if (step.of.empty())
    return std::nullopt;
  const auto element = workflow.positions.find(step.of);
  if (element == workflow.positions.end())
    return std::nullopt;
  const HandIn* given = of.steps.at(element->second).current();
  if (given == nullptr)
    return std::nullopt;
  return given->on;
}

}  // namespace

bool takes_part(const Tree& tree, const CaseState& below) {
  if (below.life == Life::left || below.life == Life::cancelled)
    return false;
  const CaseState* participant = tree.ancestor(below, Level::participant);
  if (participant == nullptr)
    return true;
  return participant->enrolment == EnrolmentStatus::enrolled && participant->life != Life::left;
}

std::vector<Blocker> unmet(const Workflow& workflow, const Tree& tree, const CaseState& of,
                           const Step& step, Date today) {
  const Judge judge{workflow, tree, of, step, today};
  std::vector<Blocker> found;
  for (const Condition& condition : step.after) {
    if (auto blocker = judge.judge(condition))
      found.push_back(std::move(*blocker));
  }
  // Judging needs something handed in; after a verdict "revise" that is the next version.
  if (!step.of.empty() && of.steps.at(judge.index(step.of)).current() == nullptr) {
    found.push_back({Blocker::Why::step, step.of});
  }
  if (!step.anchor.empty() && !planned(workflow, tree, of, step.anchor)) {
    found.push_back({Blocker::Why::anchor, step.anchor});
  }
  return found;
}

std::optional<Date> date_for(const Workflow& workflow, const Tree& tree, const CaseState& of,
                             const Step& step, const Due& rules) {
  DueFrom from;
  from.anchor = [&](std::string_view anchor) -> std::optional<Date> {
    const auto found = planned(workflow, tree, of, anchor);
    return found ? std::optional(found->date) : std::nullopt;
  };
  from.submitted = submitted(workflow, of, step);
  from.opened = of.opened_on;
  return earliest(rules, from, calendar_of(workflow));
}

}  // namespace draaiboek::engine
