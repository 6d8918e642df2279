#include "engine/run/wish/wishes.h"

#include <algorithm>
#include <set>

#include "engine/run/wish/extension.h"

namespace draaiboek::engine {
namespace {

constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_reason = 65536;
constexpr int most_seats = 1000;

Refusal no(std::string name, std::string field = "") {
  return {{"refusal." + std::move(name), {}}, std::move(field), Refusal::Kind::invalid};
}

Refusal forbidden() {
  return {{"refusal.not-your-role", {}}, "", Refusal::Kind::forbidden};
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::optional<Refusal> need_coordinator(const Occasion& occasion) {
  if (!occasion.actor.is(coordinator_role))
    return forbidden();
  return std::nullopt;
}

std::optional<Refusal> need_level(const Occasion& occasion, Level level) {
  if (occasion.self->level != level)
    return no("not-possible-here");
  return std::nullopt;
}

std::optional<Refusal> need_title(const std::string& title) {
  if (is_blank(title))
    return no("title-missing", "title");
  if (title.size() > longest_title)
    return no("title-too-long", "title");
  return std::nullopt;
}

std::optional<Refusal> need_reason(const Note& reason) {
  if (is_blank(reason.text))
    return no("reason-missing", "reason");
  if (reason.text.size() > longest_reason)
    return no("text-too-long", "reason");
  return std::nullopt;
}

std::optional<Refusal> need_seats(const Occasion& occasion, int seats) {
  const int taken = occasion.self != nullptr ? seats_taken(occasion.tree) : 0;
  if (seats < 1 || seats > most_seats)
    return no("seats-out-of-range", "seats");
  if (seats < taken)
    return no("seats-below-enrolled", "seats");
  return std::nullopt;
}

Refusal case_exists() {
  return {{"refusal.case-exists", {}}, "", Refusal::Kind::conflict};
}

std::optional<Refusal> need_new(const Occasion& occasion, CaseId id) {
  if (occasion.tree.find(id) != nullptr)
    return case_exists();
  return std::nullopt;
}

bool is_time(const std::string& text) {
  if (text.empty())
    return true;
  if (text.size() != 5 || text[2] != ':')
    return false;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) {
    if (text[i] < '0' || text[i] > '9')
      return false;
  }
  return text.substr(0, 2) <= "23" && text[3] <= '5';
}

std::optional<Refusal> need_good_times(const PlannedAnchor& planned) {
  const std::string& id = planned.anchor;
  if (!is_time(planned.from))
    return no("not-a-time", id + "-from");
  if (!is_time(planned.until))
    return no("not-a-time", id + "-until");
  const bool both = !planned.from.empty() && !planned.until.empty();
  if (both && planned.until <= planned.from)
    return no("ends-before-start", id + "-until");
  if (planned.room.size() > longest_title)
    return no("text-too-long", id + "-room");
  return std::nullopt;
}

Fact to_fact(const PlannedAnchor& planned, const TextId& reason) {
  return fact::AnchorSet{planned.anchor, planned.date, planned.from,
                         planned.until,  planned.room, reason};
}

fact::CaseOpened opened(const Occasion& occasion, Level level, CaseId parent) {
  fact::CaseOpened fact;
  fact.level = level;
  fact.parent = parent;
  fact.programme = occasion.workflow.id;
  fact.workflow_hash = occasion.workflow.hash;
  return fact;
}

bool has_level(const Workflow& workflow, Level level) {
  return std::count(workflow.levels.begin(), workflow.levels.end(), level) > 0;
}

bool takes_part_already(const Tree& tree, OrganisationId organisation) {
  return std::any_of(tree.all().begin(), tree.all().end(), [&](const auto& state) {
    return state->level == Level::participant && state->organisation == organisation &&
           state->life != Life::left && state->enrolment != EnrolmentStatus::declined;
  });
}

bool has_contact(const CaseState& participant) {
  return std::any_of(participant.staff.begin(), participant.staff.end(),
                     [](const StaffMember& member) { return member.role == contact_role; });
}

std::optional<Refusal> need_way_to(const Occasion& occasion, const wish::SetEnrolment& wish) {
  const CaseState& self = *occasion.self;
  using Status = EnrolmentStatus;
  if (self.enrolment == Status::enrolled)
    return no("already-enrolled");
  if (wish.status == self.enrolment || wish.status == Status::listed)
    return no("same-status");
  const bool must_accept = !occasion.workflow.enrolment.accept.nl.empty();
  const bool accepted = self.share_accepted || wish.share_accepted || !must_accept;
  if (wish.status == Status::applied && !accepted)
    return no("share-not-accepted", "share");
  if (wish.status != Status::enrolled)
    return std::nullopt;
  if (self.enrolment != Status::applied && self.enrolment != Status::waiting) {
    return no("not-applied");
  }
  if (!accepted)
    return no("share-not-accepted", "share");
  if (!has_contact(self))
    return no("no-contact", "contact");
  if (seats_taken(occasion.tree) >= occasion.tree.wave().seats)
    return no("no-seat");
  return std::nullopt;
}

bool is_enrolled(const CaseState* participant) {
  return participant != nullptr && participant->level == Level::participant &&
         participant->enrolment == EnrolmentStatus::enrolled && participant->life == Life::open;
}

}  // namespace

CaseFacts on(const Occasion& occasion, const wish::PlanWave& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  if (occasion.self != nullptr)
    return no("already-planned");
  if (auto refusal = need_title(wish.title))
    return *refusal;
  if (auto refusal = need_seats(occasion, wish.seats))
    return *refusal;
  auto start = opened(occasion, Level::wave, {});
  start.title = wish.title;
  start.seats = wish.seats;
  std::vector<CaseFact> facts{{occasion.target, start}};
  std::set<std::string> seen;
  for (const PlannedAnchor& planned : wish.anchors) {
    const Anchor* anchor = occasion.workflow.find_anchor(planned.anchor);
    if (anchor == nullptr || anchor->level != Level::wave)
      return no("unknown-anchor");
    if (!seen.insert(planned.anchor).second)
      return no("unknown-anchor", planned.anchor);
    if (auto refusal = need_good_times(planned))
      return *refusal;
    facts.push_back({occasion.target, to_fact(planned, {})});
  }
  for (const auto& [role, person] : wish.staff) {
    facts.push_back({occasion.target, fact::StaffSet{role, person, true}});
  }
  return facts;
}

CaseFacts on(const Occasion& occasion, const wish::ChangeCase& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  if (auto refusal = need_title(wish.title))
    return *refusal;
  if (occasion.self->level == Level::wave) {
    if (auto refusal = need_seats(occasion, wish.seats))
      return *refusal;
  }
  return std::vector<CaseFact>{{occasion.target, fact::CaseChanged{wish.title, wish.seats}}};
}

CaseFacts on(const Occasion& occasion, const wish::AddParticipants& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  if (auto refusal = need_level(occasion, Level::wave))
    return *refusal;
  if (wish.participants.empty())
    return no("nobody-chosen", "organisations");
  std::vector<CaseFact> facts;
  std::set<OrganisationId> seen;
  std::set<CaseId> made;
  for (const auto& [id, organisation] : wish.participants) {
    if (auto refusal = need_new(occasion, id))
      return *refusal;
    if (!made.insert(id).second)
      return case_exists();
    const bool again = !seen.insert(organisation).second;
    if (again || takes_part_already(occasion.tree, organisation)) {
      return no("already-listed", "organisations");
    }
    auto start = opened(occasion, Level::participant, occasion.target);
    start.organisation = organisation;
    facts.push_back({id, start});
  }
  return facts;
}

CaseFacts on(const Occasion& occasion, const wish::OpenGroup& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  if (auto refusal = need_level(occasion, Level::wave))
    return *refusal;
  if (!has_level(occasion.workflow, Level::group))
    return no("not-possible-here");
  if (auto refusal = need_new(occasion, wish.group))
    return *refusal;
  if (auto refusal = need_title(wish.title))
    return *refusal;
  auto start = opened(occasion, Level::group, occasion.target);
  start.title = wish.title;
  std::vector<CaseFact> facts{{wish.group, start}};
  for (const CaseId member : wish.members) {
    const CaseState* participant = occasion.tree.find(member);
    if (!is_enrolled(participant))
      return no("not-enrolled", "members");
    if (participant->group)
      return no("already-in-a-group", "members");
    facts.push_back({member, fact::GroupJoined{wish.group}});
  }
  return facts;
}

CaseFacts on(const Occasion& occasion, const wish::JoinGroup& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  const CaseState* group = occasion.tree.find(wish.group);
  if (group == nullptr || group->level != Level::group || group->life != Life::open) {
    return no("unknown-group", "group");
  }
  if (!is_enrolled(occasion.self))
    return no("not-enrolled");
  if (occasion.self->group == wish.group)
    return no("already-in-a-group", "group");
  return std::vector<CaseFact>{{occasion.target, fact::GroupJoined{wish.group}}};
}

CaseFacts on(const Occasion& occasion, const wish::OpenApplication& wish) {
  const bool may = occasion.actor.is(coordinator_role) || occasion.actor.is(contact_role);
  if (!may)
    return forbidden();
  if (auto refusal = need_level(occasion, Level::participant))
    return *refusal;
  if (!has_level(occasion.workflow, Level::application))
    return no("not-possible-here");
  if (!is_enrolled(occasion.self))
    return no("not-enrolled");
  if (auto refusal = need_new(occasion, wish.application))
    return *refusal;
  if (auto refusal = need_title(wish.title))
    return *refusal;
  auto start = opened(occasion, Level::application, occasion.target);
  start.title = wish.title;
  start.organisation = occasion.self->organisation;
  return std::vector<CaseFact>{{wish.application, start}};
}

CaseFacts on(const Occasion& occasion, const wish::SetAnchor& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  const Anchor* anchor = occasion.workflow.find_anchor(wish.planned.anchor);
  if (anchor == nullptr)
    return no("unknown-anchor");
  if (auto refusal = need_level(occasion, anchor->level))
    return *refusal;
  if (auto refusal = need_good_times(wish.planned))
    return *refusal;
  const bool moved = occasion.self->anchors.contains(wish.planned.anchor);
  if (moved) {
    if (auto refusal = need_reason(wish.reason))
      return *refusal;
  }
  for (std::size_t i = 0; i < occasion.workflow.steps.size(); ++i) {
    const bool on_it = occasion.workflow.steps[i].anchor == wish.planned.anchor;
    if (on_it && occasion.self->steps[i].phase == Phase::done)
      return no("already-held");
  }
  const TextId reason = is_blank(wish.reason.text) ? TextId{} : wish.reason.id;
  return std::vector<CaseFact>{{occasion.target, to_fact(wish.planned, reason)}};
}

CaseFacts on(const Occasion& occasion, const wish::SetEnrolment& wish) {
  const bool applies = wish.status == EnrolmentStatus::applied && occasion.actor.is(contact_role);
  if (!applies) {
    if (auto refusal = need_coordinator(occasion))
      return *refusal;
  }
  if (auto refusal = need_level(occasion, Level::participant))
    return *refusal;
  if (wish.note.text.size() > longest_reason)
    return no("text-too-long", "note");
  if (auto refusal = need_way_to(occasion, wish))
    return *refusal;
  const TextId note = is_blank(wish.note.text) ? TextId{} : wish.note.id;
  return std::vector<CaseFact>{
      {occasion.target, fact::EnrolmentSet{wish.status, note, wish.share_accepted}}};
}

CaseFacts on(const Occasion& occasion, const wish::CloseCase& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  if (wish.outcome == Outcome::finished)
    return no("not-possible-here");
  const bool leaves = wish.outcome == Outcome::left;
  if (leaves == (occasion.self->level == Level::wave))
    return no("not-possible-here");
  if (auto refusal = need_reason(wish.reason))
    return *refusal;
  return std::vector<CaseFact>{{occasion.target, fact::CaseClosed{wish.outcome, wish.reason.id}}};
}

CaseFacts on(const Occasion& occasion, const wish::StopClock& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  if (auto refusal = need_reason(wish.reason))
    return *refusal;
  const auto& pauses = occasion.self->pauses;
  if (!pauses.empty() && !pauses.back().until)
    return no("clock-stopped");
  return std::vector<CaseFact>{{occasion.target, fact::ClockStopped{wish.reason.id}}};
}

CaseFacts on(const Occasion& occasion, const wish::StartClock&) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  const auto& pauses = occasion.self->pauses;
  if (pauses.empty() || pauses.back().until)
    return no("clock-runs");
  return std::vector<CaseFact>{{occasion.target, fact::ClockStarted{}}};
}

CaseFacts on(const Occasion& occasion, const wish::GrantExtension& wish) {
  if (auto refusal = need_coordinator(occasion))
    return *refusal;
  const auto found = occasion.workflow.positions.find(wish.step);
  if (found == occasion.workflow.positions.end())
    return no("unknown-step", "step");
  if (occasion.workflow.steps[found->second].level != occasion.self->level) {
    return no("unknown-step", "step");
  }
  if (auto refusal = need_reason(wish.reason))
    return *refusal;
  const Step& step = occasion.workflow.steps[found->second];
  const StepState& state = occasion.self->steps.at(found->second);
  const Moment moment{occasion.workflow, occasion.tree, *occasion.self, step, state, occasion.now};
  if (auto refusal = need_possible_deadline(moment, wish.until))
    return *refusal;
  return std::vector<CaseFact>{
      {occasion.target, fact::ExtensionGranted{wish.step, wish.until, wish.reason.id}}};
}

CaseFacts on(const Occasion& occasion, const wish::TimePassed&) {
  std::vector<CaseFact> facts;
  for (const Step& step : occasion.workflow.steps) {
    if (step.level != occasion.self->level)
      continue;
    const auto index = occasion.workflow.positions.find(step.id)->second;
    const Moment moment{
        occasion.workflow, occasion.tree, *occasion.self, step, occasion.self->steps.at(index),
        occasion.now};
    for (Fact& fact : step.kind->time_passed(moment)) {
      facts.push_back({occasion.target, std::move(fact)});
    }
  }
  return facts;
}

}  // namespace draaiboek::engine
