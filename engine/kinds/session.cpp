#include <algorithm>

#include "engine/kinds/common.h"
#include "engine/kinds/registry.h"

namespace draaiboek::engine {
namespace {

std::vector<Problem> check(const Workflow&, const Step& step) {
  if (!step.anchor.empty())
    return {};
  return {problem_at(step, "session without a date", "anchor: a planned date")};
}

Standing open(const Moment& moment) {
  Standing found;
  switch (moment.state.phase) {
    case Phase::done:
      found.status = Status::done;
      return found;
    case Phase::cancelled:
      found.status = Status::cancelled;
      found.asks = {{"plan", {Role(coordinator_role)}}};
      return found;
    default:
      found.status = Status::to_do;
      found.asks = {{"hold", moment.step.by}};
      return found;
  }
}

Result<Facts> hold(const Moment& moment, const Actor& actor, const wish::HoldSession& wish) {
  if (auto no = first_refusal(need_role(actor, moment.step.by), need_open(moment)))
    return *no;
  if (moment.state.phase == Phase::done)
    return refuse("already-held");
  if (wish.date > moment.now.date)
    return refuse_field("date-in-the-future", "date");
  return Facts{fact::SessionHeld{moment.step.id, wish.date}};
}

Result<Facts> cancel(const Moment& moment, const Actor& actor, const wish::CancelSession& wish) {
  if (auto no =
          first_refusal(need_role(actor, moment.step.by), need_note(wish.reason, true, "reason"))) {
    return *no;
  }
  if (moment.state.phase == Phase::done)
    return refuse("already-held");
  if (moment.state.phase == Phase::cancelled)
    return refuse("already-cancelled");
  if (!planned(moment.workflow, moment.tree, moment.self, moment.step.anchor)) {
    return refuse("not-planned");
  }
  return Facts{fact::SessionCancelled{moment.step.id, wish.reason.id}};
}

Result<Facts> attend(const Moment& moment, const Actor& actor, const wish::TakeAttendance& wish) {
  if (auto no = need_role(actor, moment.step.by))
    return *no;
  if (moment.state.phase != Phase::done)
    return refuse("not-held");
  for (const Attendance& one : wish.people) {
    const CaseState* participant = moment.tree.find(one.participant);
    if (participant == nullptr || participant->level != Level::participant) {
      return refuse("unknown-participant");
    }
  }
  return Facts{fact::AttendanceTaken{moment.step.id, wish.people}};
}

Result<Facts> add(const Moment& moment, const Actor& actor, const wish::AddMaterial& wish) {
  if (auto no =
          first_refusal(need_role(actor, moment.step.by), need_note(wish.title, true, "title"))) {
    return *no;
  }
  const bool has_link = !wish.link.text.empty();
  if (!has_link && !wish.document)
    return refuse_field("file-or-link-missing", "link");
  const bool is_web = wish.link.text.starts_with("https://");
  if (has_link && (!is_web || wish.link.text.size() > 2000)) {
    return refuse_field("link-not-https", "link");
  }
  return Facts{fact::MaterialAdded{moment.step.id, wish.title.id, wish.document,
                                   has_link ? wish.link.id : TextId{}}};
}

Result<Facts> remove(const Moment& moment, const Actor& actor, const wish::RemoveMaterial& wish) {
  if (auto no = need_role(actor, moment.step.by))
    return *no;
  if (moment.state.phase == Phase::done)
    return refuse("already-held");
  const auto& all = moment.state.materials;
  const bool known = std::any_of(all.begin(), all.end(),
                                 [&](const Material& one) { return one.title == wish.title; });
  if (!known)
    return refuse("unknown");
  return Facts{fact::MaterialRemoved{moment.step.id, wish.title}};
}

Result<Facts> submit(const Moment& moment, const Actor& actor, const StepAct& act) {
  if (const auto* wish = std::get_if<wish::HoldSession>(&act))
    return hold(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::CancelSession>(&act)) {
    return cancel(moment, actor, *wish);
  }
  if (const auto* wish = std::get_if<wish::TakeAttendance>(&act)) {
    return attend(moment, actor, *wish);
  }
  if (const auto* wish = std::get_if<wish::AddMaterial>(&act))
    return add(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::RemoveMaterial>(&act))
    return remove(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::Reopen>(&act))
    return reopen(moment, actor, *wish);
  return not_an_act_of_this_kind();
}

}  // namespace

const Kind& session_kind() {
  static const Kind kind{"session", false, false, check, open, submit, nothing_by_itself};
  return kind;
}

}  // namespace draaiboek::engine
