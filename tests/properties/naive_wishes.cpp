// What each wish on a case does to the naive wave.

#include <algorithm>
#include <utility>

#include "tests/properties/naive_act.h"
#include "tests/properties/naive_wave.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

bool good_time(const std::string& text) {
  return text != "9:00" && text != "25:00";  // the only wrong ones that the random world writes
}

bool good_times(const PlannedAnchor& planned) {
  const bool both = !planned.from.empty() && !planned.until.empty();
  return good_time(planned.from) && good_time(planned.until) &&
         (!both || planned.from < planned.until);
}

bool uses(const Workflow& workflow, Level level) {
  return std::find(workflow.levels.begin(), workflow.levels.end(), level) != workflow.levels.end();
}

}  // namespace

/// One wish of one actor on one case; each answer says whether it was granted.
struct NaiveWish {
  NaiveWave& wave;
  const Command& command;
  Date today;

  NaiveCase& self() const { return wave.cases_.at(command.target); }
  bool runs_it() const { return command.actor.is("coordinator"); }
  bool is_at(Level level) const { return self().level == level; }
  bool noted() const {
    ++self().facts;
    return true;
  }
  NaiveCase& open(CaseId id, Level level) const {
    NaiveCase& made = wave.cases_[id];
    made.level = level;
    made.parent = level == Level::wave ? CaseId{} : command.target;
    made.opened = today;
    made.facts = 1;
    return made;
  }
  bool is_new(CaseId id) const { return !wave.cases_.contains(id); }
  bool takes_part(CaseId id) const {
    const auto found = wave.cases_.find(id);
    return found != wave.cases_.end() && found->second.level == Level::participant &&
           found->second.life == "open" && found->second.enrolment == EnrolmentStatus::enrolled;
  }

  bool operator()(const wish::PlanWave& wish) const {
    bool good = runs_it() && wave.cases_.empty() && has_words(wish.title) && wish.seats > 0;
    std::map<std::string, Date> dates;
    for (const PlannedAnchor& planned : wish.anchors) {
      const Anchor* anchor = wave.workflow_.find_anchor(planned.anchor);
      good = good && anchor != nullptr && anchor->level == Level::wave && good_times(planned) &&
             dates.emplace(planned.anchor, planned.date).second;
    }
    if (!good)
      return false;
    NaiveCase& made = open(command.target, Level::wave);
    made.seats = wish.seats;
    made.dates = dates;
    made.staff.insert(wish.staff.begin(), wish.staff.end());
    made.facts += wish.anchors.size() + wish.staff.size();
    return true;
  }
  bool operator()(const wish::ChangeCase& wish) const {
    const bool enough = wish.seats > 0 && wish.seats >= wave.enrolled();
    if (!runs_it() || !has_words(wish.title) || (is_at(Level::wave) && !enough))
      return false;
    self().seats = wish.seats;
    return noted();
  }
  bool operator()(const wish::AddParticipants& wish) const {
    std::set<OrganisationId> taken;
    for (const auto& [id, state] : wave.cases_) {
      const bool counts = state.life != "left" && state.enrolment != EnrolmentStatus::declined;
      if (state.level == Level::participant && counts)
        taken.insert(state.organisation);
    }
    bool good = runs_it() && is_at(Level::wave) && !wish.participants.empty();
    std::set<CaseId> made;
    for (const auto& [id, organisation] : wish.participants) {
      good = taken.insert(organisation).second && good;
      good = made.insert(id).second && is_new(id) && good;
    }
    if (!good)
      return false;
    for (const auto& [id, organisation] : wish.participants)
      open(id, Level::participant).organisation = organisation;
    return true;
  }
  bool operator()(const wish::OpenGroup& wish) const {
    bool good = runs_it() && is_at(Level::wave) && uses(wave.workflow_, Level::group) &&
                has_words(wish.title) && is_new(wish.group);
    for (const CaseId member : wish.members)
      good = good && takes_part(member) && !wave.cases_.at(member).group;
    if (!good)
      return false;
    open(wish.group, Level::group);
    for (const CaseId member : wish.members) {
      wave.cases_.at(member).group = wish.group;
      ++wave.cases_.at(member).facts;
    }
    return true;
  }
  bool operator()(const wish::JoinGroup& wish) const {
    const auto group = wave.cases_.find(wish.group);
    const bool there = group != wave.cases_.end() && group->second.level == Level::group &&
                       group->second.life == "open";
    if (!runs_it() || !there || !takes_part(command.target) || self().group == wish.group)
      return false;
    self().group = wish.group;
    return noted();
  }
  bool operator()(const wish::OpenApplication& wish) const {
    const bool may = runs_it() || command.actor.is("contact");
    if (!may || !takes_part(command.target) || !uses(wave.workflow_, Level::application) ||
        !has_words(wish.title) || !is_new(wish.application)) {
      return false;
    }
    open(wish.application, Level::application).organisation = self().organisation;
    return true;
  }
  bool operator()(const wish::SetAnchor& wish) const {
    const Anchor* anchor = wave.workflow_.find_anchor(wish.planned.anchor);
    if (!runs_it() || anchor == nullptr || !is_at(anchor->level) || !good_times(wish.planned))
      return false;
    if (self().dates.contains(anchor->id) && !has_words(wish.reason))
      return false;
    for (const Step& step : wave.workflow_.steps) {
      if (step.anchor == anchor->id && self().steps[step.id].how == "done")
        return false;
    }
    self().dates[anchor->id] = wish.planned.date;
    for (const Step& step : wave.workflow_.steps) {
      if (step.anchor == anchor->id && self().steps[step.id].how == "cancelled")
        self().steps[step.id].how = "";
    }
    return noted();
  }
  bool operator()(const wish::SetStaff& wish) const {
    auto& staff = self().staff;
    const std::pair member{wish.role, wish.person};
    const bool own_people = is_at(Level::participant) && command.actor.is("contact") &&
                            (wish.role == "contact" || wish.role == "member");
    if ((!runs_it() && !own_people) || staff.contains(member) == wish.on)
      return false;
    const auto contacts = std::count_if(staff.begin(), staff.end(),
                                        [](const auto& one) { return one.first == "contact"; });
    const bool enrolled =
        is_at(Level::participant) && self().enrolment == EnrolmentStatus::enrolled;
    const bool needed = enrolled || (is_at(Level::participant) && !runs_it());
    if (!wish.on && wish.role == "contact" && needed && contacts == 1)
      return false;
    if (wish.on)
      staff.insert(member);
    else
      staff.erase(member);
    return noted();
  }
  bool operator()(const wish::SetEnrolment& wish) const {
    using Status = EnrolmentStatus;
    const bool applies = wish.status == Status::applied && command.actor.is("contact");
    const Status now = self().enrolment;
    if ((!runs_it() && !applies) || !is_at(Level::participant) || now == Status::enrolled)
      return false;
    if (wish.status == now || wish.status == Status::listed)
      return false;
    const bool accepted =
        self().accepted || wish.share_accepted || wave.workflow_.enrolment.accept.nl.empty();
    const bool binding = wish.status == Status::applied || wish.status == Status::enrolled;
    if (binding && !accepted)
      return false;
    if (wish.status == Status::enrolled) {
      const bool has_contact = std::any_of(self().staff.begin(), self().staff.end(),
                                           [](const auto& one) { return one.first == "contact"; });
      const bool in_line = now == Status::applied || now == Status::waiting;
      if (!in_line || !has_contact || wave.enrolled() >= wave.cases_.at(self().parent).seats)
        return false;
    }
    self().enrolment = wish.status;
    self().accepted = self().accepted || wish.share_accepted;
    return noted();
  }
  bool operator()(const wish::CloseCase& wish) const {
    const Outcome fitting = is_at(Level::wave) ? Outcome::cancelled : Outcome::left;
    if (!runs_it() || wish.outcome != fitting || !has_words(wish.reason))
      return false;
    self().life = is_at(Level::wave) ? "cancelled" : "left";
    return noted();
  }
  bool operator()(const wish::StopClock& wish) const {
    auto& pauses = self().pauses;
    if (!runs_it() || !has_words(wish.reason) || (!pauses.empty() && !pauses.back().until))
      return false;
    pauses.push_back({today, {}});
    return noted();
  }
  bool operator()(const wish::StartClock&) const {
    auto& pauses = self().pauses;
    if (!runs_it() || pauses.empty() || pauses.back().until)
      return false;
    pauses.back().until = today;
    return noted();
  }
  bool operator()(const wish::GrantExtension& wish) const {
    const Step* step = wave.workflow_.find_step(wish.step);
    if (!runs_it() || step == nullptr || !is_at(step->level) || !has_words(wish.reason))
      return false;
    const auto old = wave.due(command.target, *step, today);
    const auto extended = std::exchange(self().steps[wish.step].extended, std::nullopt);
    const auto written = wave.due(command.target, *step, today);
    self().steps[wish.step].extended = extended;
    const bool too_early = wish.until < today || (written && wish.until < *written);
    if (too_early || wish.until > today + std::chrono::days(731) || wish.until == old)
      return false;
    self().steps[wish.step].extended = wish.until;
    return noted();
  }
  bool operator()(const wish::TimePassed&) const { return true; }
  bool operator()(const StepWish& wish) const {
    const Step* step = wave.workflow_.find_step(wish.step);
    return step != nullptr && is_at(step->level) &&
           std::visit(NaiveAct{wave, command, today, *step}, wish.act);
  }
};

/// A case that is over takes nothing new; one that ended well still takes what was left to say,
/// and can be opened again, as long as what stands above it is open.
bool NaiveWave::may_still(const Command& command) const {
  const auto* on_step = std::get_if<StepWish>(&command.wish);
  const bool says =
      on_step != nullptr && (std::holds_alternative<wish::AnswerRemarks>(on_step->act) ||
                             std::holds_alternative<wish::TakeAttendance>(on_step->act) ||
                             std::holds_alternative<wish::AddMaterial>(on_step->act));
  const bool undoes =
      on_step != nullptr && (std::holds_alternative<wish::Reopen>(on_step->act) ||
                             std::holds_alternative<wish::RevokeDecision>(on_step->act));
  const bool opens = undoes || std::holds_alternative<wish::SetAnchor>(command.wish);
  for (CaseId id = command.target; id; id = cases_.at(id).parent) {
    const std::string& life = cases_.at(id).life;
    const bool well = life == "finished" && (says || (opens && id == command.target));
    if (life != "open" && !well)
      return false;
  }
  return true;
}

bool NaiveWave::hear(const Command& command, Date today) {
  if (!std::holds_alternative<wish::PlanWave>(command.wish)) {
    if (!cases_.contains(command.target) || !may_still(command))
      return false;
  }
  if (!std::visit(NaiveWish{*this, command, today}, command.wish))
    return false;
  end_what_is_complete(today);
  return true;
}

}  // namespace draaiboek::test
