#include <algorithm>

#include "engine/kinds/common.h"
#include "engine/kinds/registry.h"
#include "engine/run/wish/extension.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  if (!step.reusable || !step.of.empty())
    return {};
  return {problem_at(step, "reusable approval of nothing", "of: the step that is judged")};
}

bool may_decide(const Step& step, std::string_view role) {
  return std::find(step.by.begin(), step.by.end(), role) != step.by.end();
}

Standing open(const Moment& moment) {
  Standing found;
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  if (is_done(moment.workflow, moment.tree, moment.self, index)) {
    found.status = Status::accepted;
    return found;
  }
  found.asks = {{"decide", moment.step.by}};
  // A "no" about an element is answered by its next version. Without one nobody hands anything in:
  // who runs the wave must talk with who said no, who then decides again.
  const bool refused = moment.state.phase == Phase::returned && moment.step.of.empty();
  found.status = refused ? Status::action_needed : Status::to_do;
  if (refused && !may_decide(moment.step, coordinator_role))
    found.asks.push_back({"discuss", {Role(coordinator_role)}});
  return found;
}

const HandIn* judged(const Moment& moment) {
  if (moment.step.of.empty())
    return nullptr;
  return moment.self.steps.at(moment.workflow.positions.find(moment.step.of)->second).current();
}

/// A decision of another wave counts again only for exactly the same content.
std::optional<Refusal> need_same_content(const Moment& moment, const wish::Decide& wish) {
  const HandIn* element = judged(moment);
  const bool same = element != nullptr && !element->content_hash.empty() &&
                    element->content_hash == wish.reused_content_hash;
  if (moment.step.reusable && wish.yes && same)
    return std::nullopt;
  return refuse("not-reusable");
}

Result<Facts> decide(const Moment& moment, const Actor& actor, const wish::Decide& wish) {
  if (wish.reused_from) {
    if (auto no = need_coordinator(actor))
      return *no;
    if (auto no = need_same_content(moment, wish))
      return *no;
  } else if (auto no = need_role(actor, moment.step.by)) {
    return *no;
  }
  if (auto no = first_refusal(need_open(moment), need_note(wish.reason, !wish.yes, "reason"))) {
    return *no;
  }
  if (auto no = wish.yes ? std::nullopt : need_unpublished(moment))
    return *no;
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  if (is_done(moment.workflow, moment.tree, moment.self, index))
    return refuse("already-decided");
  Facts facts{fact::Decided{moment.step.id, wish.yes,
                            wish.reason.text.empty() ? TextId{} : wish.reason.id,
                            wish.reused_from}};
  const Step* element = moment.workflow.find_step(moment.step.of);
  if (!wish.yes && element != nullptr) {
    for (Fact& more : time_for(moment, *element))
      facts.push_back(std::move(more));
  }
  return facts;
}

Result<Facts> revoke(const Moment& moment, const Actor& actor, const wish::RevokeDecision& wish) {
  if (auto no =
          first_refusal(need_role(actor, moment.step.by), need_note(wish.reason, true, "reason"))) {
    return *no;
  }
  if (!moment.state.decision)
    return refuse("nothing-to-revoke");
  if (auto no = need_unpublished(moment))
    return *no;
  return Facts{fact::DecisionRevoked{moment.step.id, wish.reason.id}};
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  if (const auto* wish = std::get_if<wish::Decide>(&act))
    return decide(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::RevokeDecision>(&act)) {
    return revoke(moment, actor, *wish);
  }
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& approval_kind() {
  static const Kind kind{"approval", false, false, check, open, submit, nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
