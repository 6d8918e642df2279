#include "engine/kinds/common.h"
#include "engine/kinds/registry.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  if (step.slots.empty())
    return {};
  return {problem_at(step, "task with files", "kind: document")};
}

Standing open(const Moment& moment) {
  Standing found;
  found.status = Status::to_do;
  if (moment.state.phase == Phase::done)
    found.status = Status::done;
  if (moment.state.phase == Phase::reopened)
    found.status = Status::action_needed;
  if (found.status != Status::done)
    found.asks = {{"complete", moment.step.by}};
  return found;
}

Result<Facts> complete(const Moment& moment, const Actor& actor, const wish::Complete& wish) {
  if (auto no = first_refusal(need_role(actor, moment.step.by), need_open(moment),
                              need_note(wish.note, false, "note"))) {
    return *no;
  }
  if (moment.state.phase == Phase::done)
    return refuse("already-done");
  return Facts{fact::StepDone{moment.step.id, wish.note.text.empty() ? TextId{} : wish.note.id}};
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  if (const auto* wish = std::get_if<wish::Complete>(&act))
    return complete(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::Reopen>(&act))
    return reopen(moment, actor, *wish);
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& task_kind() {
  static const Kind kind{"task", false, false, check, open, submit, nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
