#include "engine/kinds/files.h"
#include "engine/kinds/registry.h"
#include "engine/run/wish/extension.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  std::vector<Problem> found;
  if (step.slots.empty()) {
    found.push_back(problem_at(step, "report without files", "files: with at least one slot"));
  }
  if (step.approved_by.empty()) {
    found.push_back(problem_at(step, "report without approver", "approved-by: a role"));
  }
  return found;
}

/// Written, approved, published; after that nothing changes any more.
Standing open(const Moment& moment) {
  const Step& step = moment.step;
  Standing found;
  switch (moment.state.phase) {
    case Phase::done:
      found.status = Status::done;
      break;
    case Phase::handed_in:
      found.status = Status::in_review;
      found.asks = {{"approve", step.approved_by}};
      break;
    case Phase::approved:
      found.status = Status::accepted;
      found.asks = {{"publish", step.by}};
      break;
    case Phase::returned:
    case Phase::reopened:
      found.status = Status::action_needed;
      found.asks = {{"write", step.by}};
      break;
    default:
      found.status = Status::to_do;
      found.asks = {{"write", step.by}};
  }
  return found;
}

Result<Facts> decide(const Moment& moment, const Actor& actor, const wish::Decide& wish) {
  if (auto no = need_role(actor, moment.step.approved_by))
    return *no;
  if (auto no = need_note(wish.reason, !wish.yes, "reason"))
    return *no;
  if (moment.state.phase != Phase::handed_in)
    return refuse("nothing-to-decide");
  Facts facts{fact::Decided{moment.step.id, wish.yes, wish.reason.id, {}}};
  if (!wish.yes) {
    for (Fact& more : time_for(moment, moment.step))
      facts.push_back(std::move(more));
  }
  return facts;
}

/// A refusal that nobody has answered with a next version, and that no review gave.
bool is_refused(const StepState& report) {
  return report.phase == Phase::returned && report.decision && !report.decision->yes &&
         report.reason == report.decision->reason;
}

Result<Facts> publish(const Moment& moment, const Actor& actor) {
  if (auto no = need_role(actor, moment.step.by))
    return *no;
  if (moment.state.phase != Phase::approved)
    return refuse("not-approved");
  return Facts{fact::Published{moment.step.id}};
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  if (moment.state.phase == Phase::done)
    return refuse("report-frozen");
  if (const auto* wish = std::get_if<wish::HandIn>(&act)) {
    return hand_in_files(moment, actor, *wish);
  }
  if (const auto* wish = std::get_if<wish::Decide>(&act))
    return decide(moment, actor, *wish);
  if (std::holds_alternative<wish::Publish>(act))
    return publish(moment, actor);
  if (std::holds_alternative<wish::WithdrawHandIn>(act))
    return withdraw(moment, actor);
  if (const auto* wish = std::get_if<wish::Reopen>(&act))
    return reopen(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::RevokeDecision>(&act)) {
    if (auto no = need_role(actor, moment.step.approved_by))
      return *no;
    if (auto no = need_note(wish->reason, true, "reason"))
      return *no;
    if (moment.state.phase != Phase::approved && !is_refused(moment.state))
      return refuse("nothing-to-revoke");
    return Facts{fact::DecisionRevoked{moment.step.id, wish->reason.id}};
  }
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& report_kind() {
  static const Kind kind{"report", false, false, check, open, submit, nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
