#include "engine/kinds/common.h"
#include "engine/kinds/registry.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  std::vector<Problem> found;
  if (step.after.empty()) {
    found.push_back(problem_at(step, "milestone that waits for nothing", "after: conditions"));
  }
  for (const Condition& condition : step.after) {
    if (condition.kind != Condition::Kind::not_before)
      continue;
    found.push_back(problem_at(step, "milestone that waits for a date",
                               "conditions on steps only: a milestone is a matter of facts"));
  }
  if (!step.by.empty()) {
    found.push_back(problem_at(step, "milestone with a role", "no by: it holds by itself"));
  }
  return found;
}

Standing open(const Moment&) {
  Standing found;
  found.status = Status::done;
  return found;
}

Result<Facts> submit(const Moment&, const Actor&, const StepAct&) {
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& milestone_kind() {
  static const Kind kind{"milestone", true, false, check, open, submit, nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
