#include "engine/kinds/common.h"

#include <algorithm>

#include "engine/run/wish/extension.h"

namespace draaiboek::engine {
namespace {

/// Steps that judge this one: its reviews and approvals.
std::vector<StepIndex> judges_of(const Moment& moment) {
  std::vector<StepIndex> found;
  for (std::size_t i = 0; i < moment.workflow.steps.size(); ++i) {
    if (moment.workflow.steps[i].of == moment.step.id)
      found.push_back(static_cast<StepIndex>(i));
  }
  return found;
}

}  // namespace

Refusal refuse(std::string name, Refusal::Kind kind) {
  return {{"refusal." + std::move(name), {}}, "", kind};
}

Refusal refuse_field(std::string name, std::string field) {
  return {{"refusal." + std::move(name), {}}, std::move(field), Refusal::Kind::invalid};
}

std::optional<Refusal> need_role(const Actor& actor, const std::vector<Role>& roles) {
  if (actor.is_any(roles))
    return std::nullopt;
  return refuse("not-your-role", Refusal::Kind::forbidden);
}

std::optional<Refusal> need_coordinator(const Actor& actor) {
  return need_role(actor, {Role(coordinator_role)});
}

std::optional<Refusal> need_open(const Moment& moment) {
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  const auto found = blockers(moment.workflow, moment.tree, moment.self, index, moment.now.date);
  if (found.empty())
    return std::nullopt;
  if (found.front().why == Blocker::Why::case_closed)
    return refuse("case-closed");
  return refuse("not-open");
}

std::optional<Refusal> need_note(const Note& note, bool needed, const std::string& field) {
  if (needed && note.text.find_first_not_of(" \t\r\n") == std::string::npos) {
    return refuse_field(field == "reason" ? "reason-missing" : "text-missing", field);
  }
  if (note.text.size() > longest_note)
    return refuse_field("text-too-long", field);
  return std::nullopt;
}

std::optional<Refusal> need_unapproved(const Moment& moment) {
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  if (is_approved(moment.workflow, moment.self, index))
    return refuse("approved");
  return std::nullopt;
}

std::optional<Refusal> need_unpublished(const Moment& moment) {
  const auto judged = moment.workflow.positions.find(moment.step.of);
  // Of all that can be judged only a report is ever done by itself: once it is published.
  if (judged != moment.workflow.positions.end() &&
      moment.self.steps.at(judged->second).phase == Phase::done)
    return refuse("report-frozen");
  return std::nullopt;
}

Result<Facts> not_an_act_of_this_kind() {
  return refuse("not-possible-here");
}

Result<Facts> withdraw(const Moment& moment, const Actor& actor) {
  if (auto no = first_refusal(need_role(actor, moment.step.by), need_unapproved(moment)))
    return *no;
  if (moment.state.phase != Phase::handed_in)
    return refuse("not-handed-in");
  if (moment.state.review_started)
    return refuse("review-started");
  return Facts{fact::HandInWithdrawn{moment.step.id}};
}

Result<Facts> reopen(const Moment& moment, const Actor& actor, const wish::Reopen& wish) {
  if (auto no = first_refusal(need_coordinator(actor), need_note(wish.reason, true, "reason"))) {
    return *no;
  }
  const Phase phase = moment.state.phase;
  const bool locked = phase == Phase::handed_in || phase == Phase::done || phase == Phase::approved;
  if (!locked)
    return refuse("nothing-to-reopen");
  if (auto no = need_unapproved(moment))
    return *no;
  Facts facts{fact::StepReopened{moment.step.id, wish.reason.id}};
  const auto index = moment.workflow.positions.find(moment.step.id)->second;
  const auto old = due(moment.workflow, moment.tree, moment.self, index, moment.now.date);
  if (!wish.until) {
    for (Fact& more : time_for(moment, moment.step))
      facts.push_back(std::move(more));
  } else if (old != wish.until) {
    if (auto no = need_possible_deadline(moment, *wish.until))
      return *no;
    facts.emplace_back(fact::ExtensionGranted{moment.step.id, *wish.until, {}});
  }
  return facts;
}

Result<Facts> assign(const Moment& moment, const Actor& actor, const wish::AssignSection& wish) {
  if (auto no = need_role(actor, moment.step.by))
    return *no;
  if (find_section(moment.step, wish.section) == nullptr)
    return refuse("unknown-section");
  const auto& staff = moment.self.staff;
  const bool known = std::any_of(staff.begin(), staff.end(), [&](const StaffMember& member) {
    return member.person == wish.person;
  });
  if (wish.person && !known)
    return refuse_field("not-a-colleague", "person");
  return Facts{fact::SectionAssigned{moment.step.id, wish.section, wish.person}};
}

Result<Facts> submit_element(const Moment& moment, const Actor& actor, const StepAct& act,
                             TakeHandIn take) {
  if (const auto* wish = std::get_if<wish::HandIn>(&act))
    return take(moment, actor, *wish);
  if (std::holds_alternative<wish::WithdrawHandIn>(act))
    return withdraw(moment, actor);
  if (const auto* wish = std::get_if<wish::Reopen>(&act))
    return reopen(moment, actor, *wish);
  if (const auto* wish = std::get_if<wish::AssignSection>(&act)) {
    return assign(moment, actor, *wish);
  }
  return not_an_act_of_this_kind();
}

Standing standing_of_element(const Moment& moment) {
  const Ask hand_in{"hand-in", moment.step.by};
  Standing found;
  switch (moment.state.phase) {
    case Phase::untouched:
      found.status = Status::to_do;
      found.asks = {hand_in};
      return found;
    case Phase::withdrawn:
      found.status = Status::busy;
      found.asks = {hand_in};
      return found;
    case Phase::returned:
    case Phase::reopened:
      found.status = Status::action_needed;
      found.asks = {hand_in};
      return found;
    default:
      break;
  }
  const auto judges = judges_of(moment);
  found.status = judges.empty() ? Status::done : Status::accepted;
  for (const StepIndex judge : judges) {
    if (is_done(moment.workflow, moment.tree, moment.self, judge))
      continue;
    found.status = moment.state.review_started ? Status::in_review : Status::handed_in;
  }
  return found;
}

Facts nothing_by_itself(const Moment&) {
  return {};
}

Problem problem_at(const Step& step, std::string what, std::string expected) {
  return {step.place, std::move(what), std::move(expected), step.id, ""};
}

}  // namespace draaiboek::engine
