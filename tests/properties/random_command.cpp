#include "tests/properties/random_command.h"

#include <algorithm>

#include "tests/properties/random_act.h"
#include "tests/properties/random_programme.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

struct Asked {
  const CaseState* of;
  const Step* step;
  Ask ask;
};

std::vector<Asked> all_asked(const Field& field) {
  std::vector<Asked> found;
  for (const auto& state : field.tree.all()) {
    for (const Step& step : field.workflow.steps) {
      if (step.level != state->level)
        continue;
      const auto index = field.workflow.positions.find(step.id)->second;
      const auto standing =
          engine::standing(field.workflow, field.tree, *state, index, field.now.date);
      for (const Ask& ask : standing.asks)
        found.push_back({state.get(), &step, ask});
    }
  }
  return found;
}

CaseId any_case(const Field& field, Dice& dice) {
  return field.tree.all().empty() ? random_wave : dice.one_of(field.tree.all())->id;
}

CaseId any_case_at(const Field& field, Dice& dice, Level level) {
  std::vector<CaseId> found;
  for (const auto& state : field.tree.all()) {
    if (state->level == level)
      found.push_back(state->id);
  }
  return found.empty() || dice.once_in(8) ? any_case(field, dice) : dice.one_of(found);
}

PersonId any_person(Dice& dice) {
  return PersonId::of(1 + dice.below(3));
}

Actor any_actor(Dice& dice) {
  Actor actor{any_person(dice), {"coordinator"}};
  if (dice.once_in(4))
    actor.roles = {dice.one_of(random_roles())};
  if (dice.once_in(15))
    actor.roles.clear();
  return actor;
}

PlannedAnchor any_date(const Field& field, Dice& dice) {
  PlannedAnchor planned;
  planned.anchor = field.workflow.anchors.empty() || dice.once_in(9)
                       ? "nothing"
                       : dice.one_of(field.workflow.anchors).id;
  planned.date = field.now.date + std::chrono::days(dice.between(-10, 40));
  if (dice.once_in(3)) {
    planned.from = dice.one_of<std::string>({"09:00", "14:30", "9:00", "25:00"});
    planned.until = dice.one_of<std::string>({"", "12:00", "17:00"});
  }
  return planned;
}

/// A wish on a case, with a case that it fits more often than not.
using Aimed = std::pair<CaseId, Wish>;

Aimed any_enrolment(const Field& field, Dice& dice) {
  using Status = EnrolmentStatus;
  const auto status =
      dice.one_of<Status>({Status::applied, Status::enrolled, Status::enrolled, Status::applied,
                           Status::contacted, Status::declined, Status::waiting, Status::listed});
  return {any_case_at(field, dice, Level::participant),
          wish::SetEnrolment{status, {}, dice.once_in(2)}};
}

/// Now and then one that is there already.
CaseId any_new_case(const Field& field, Dice& dice) {
  return dice.once_in(10) ? any_case(field, dice) : field.fresh.id<CaseId>();
}

Aimed any_opening(const Field& field, Dice& dice) {
  switch (dice.below(4)) {
    case 0: {
      wish::AddParticipants add;
      for (int i = dice.between(0, 2); i > 0; --i) {
        const CaseId made = any_new_case(field, dice);
        add.participants.emplace_back(made, OrganisationId::of(1 + dice.below(6)));
      }
      return {random_wave, add};
    }
    case 1: {
      wish::OpenGroup open{any_new_case(field, dice), dice.once_in(9) ? " " : "Group", {}};
      if (dice.once_in(2))
        open.members = {any_case_at(field, dice, Level::participant)};
      return {random_wave, open};
    }
    case 2:
      return {any_case_at(field, dice, Level::participant),
              wish::JoinGroup{any_case_at(field, dice, Level::group)}};
    default:
      return {any_case_at(field, dice, Level::participant),
              wish::OpenApplication{any_new_case(field, dice), dice.once_in(9) ? "" : "Loket"}};
  }
}

Aimed any_turn(const Field& field, Dice& dice) {
  const Note reason = field.fresh.note(dice.once_in(5) ? " " : "because");
  switch (dice.below(9)) {
    case 0:
      return {any_case(field, dice),
              wish::ChangeCase{dice.once_in(6) ? "" : "Title", dice.between(0, 6)}};
    case 1:
      return {any_case_at(field, dice, dice.once_in(3) ? Level::group : Level::wave),
              wish::SetAnchor{any_date(field, dice), reason}};
    case 2:
      return {any_case(field, dice),
              wish::SetStaff{dice.one_of<Role>({"contact", "member", "analyst"}), any_person(dice),
                             !dice.once_in(3)}};
    case 3:
      return {any_case(field, dice), wish::StopClock{reason}};
    case 4:
      return {any_case(field, dice), wish::StartClock{}};
    case 5: {
      const std::string step = dice.once_in(9) ? "nothing" : dice.one_of(field.workflow.steps).id;
      const Date until = field.now.date + std::chrono::days(dice.between(-3, 60));
      return {any_case(field, dice), wish::GrantExtension{step, until, reason}};
    }
    case 6:
      return {any_case(field, dice), wish::TimePassed{}};
    case 7:
      if (dice.once_in(3)) {
        return {any_case(field, dice),
                wish::CloseCase{
                    dice.one_of<Outcome>({Outcome::left, Outcome::finished, Outcome::cancelled}),
                    reason}};
      }
      return any_enrolment(field, dice);
    default:
      return any_enrolment(field, dice);
  }
}

/// A wave of any size, planned by the coordinator with some of its dates.
Command any_plan(const Field& field, Dice& dice) {
  wish::PlanWave plan{dice.once_in(30) ? "" : "Wave", dice.between(0, 5), {}, {}};
  for (int i = dice.between(0, 3); i > 0; --i)
    plan.anchors.push_back(any_date(field, dice));
  if (dice.once_in(2))
    plan.staff = {{"coordinator", PersonId::of(1)}};
  const Actor actor = dice.once_in(9) ? any_actor(dice) : Actor{PersonId::of(1), {"coordinator"}};
  return command_of(field, random_wave, actor, plan);
}

}  // namespace

Command command_of(const Field& field, CaseId target, Actor actor, Wish wish) {
  return {field.fresh.id<CommandId>(), target, std::move(actor), std::move(wish), "body"};
}

std::vector<Command> prologue(const Field& field, Dice& dice) {
  const auto has = [&](Level level) {
    const auto& levels = field.workflow.levels;
    return std::count(levels.begin(), levels.end(), level) > 0;
  };
  std::vector<Command> commands;
  const auto wish = [&](CaseId target, Wish wanted) {
    commands.push_back(
        command_of(field, target, {PersonId::of(1), {"coordinator"}}, std::move(wanted)));
  };
  wish::PlanWave plan{"Wave", dice.between(3, 5), {}, {{"coordinator", PersonId::of(1)}}};
  for (const Anchor& anchor : field.workflow.anchors) {
    const Date date = field.now.date + std::chrono::days(dice.between(0, 40));
    if (anchor.level == Level::wave && !dice.once_in(4))
      plan.anchors.push_back({anchor.id, date});
  }
  wish(random_wave, plan);
  wish::AddParticipants add;
  for (int i = dice.between(2, 3); i > 0; --i)
    add.participants.emplace_back(field.fresh.id<CaseId>(),
                                  OrganisationId::of(add.participants.size() + 1));
  wish(random_wave, add);
  wish::OpenGroup group{field.fresh.id<CaseId>(), "Group", {}};
  for (const auto& [id, organisation] : add.participants) {
    wish(id, wish::SetStaff{"contact", PersonId::of(2), true});
    wish(id, wish::SetEnrolment{EnrolmentStatus::applied, {}, true});
    wish(id, wish::SetEnrolment{EnrolmentStatus::enrolled, {}, false});
    if (has(Level::application) && !dice.once_in(3))
      wish(id, wish::OpenApplication{field.fresh.id<CaseId>(), "Loket"});
    if (!dice.once_in(4))
      group.members.push_back(id);
  }
  if (has(Level::group))
    wish(random_wave, group);
  return commands;
}

Command answer_to(const Field& field, const CaseState& of, const Step& step, const Ask& ask) {
  const Actor actor{PersonId::of(1), {ask.roles.front()}};
  if (ask.act == "plan") {
    PlannedAnchor planned{step.anchor, field.now.date};
    return command_of(field, of.id, actor,
                      wish::SetAnchor{planned, field.fresh.note("a new date")});
  }
  return command_of(field, of.id, actor, StepWish{step.id, asked_act(field, of, step, ask.act)});
}

Command any_command(const Field& field, Dice& dice) {
  const unsigned sort = dice.below(10);
  const auto asked = all_asked(field);
  if (sort < 4 && !asked.empty()) {
    const Asked& one = dice.one_of(asked);
    Command command = answer_to(field, *one.of, *one.step, one.ask);
    if (one.ask.act == "review" && dice.once_in(2))
      command.wish = StepWish{one.step->id, wish::StartReview{}};
    if (dice.once_in(6))
      command.actor = any_actor(dice);
    return command;
  }
  if (sort < 7) {
    Actor actor = any_actor(dice);
    const Step& step = dice.one_of(field.workflow.steps);
    const CaseId target = any_case_at(field, dice, step.level);
    if (!step.by.empty() && dice.once_in(2))
      actor.roles = step.by;
    if (!step.approved_by.empty() && dice.once_in(3))
      actor.roles = step.approved_by;
    const std::string id = dice.once_in(20) ? "nothing" : step.id;
    return command_of(field, target, actor, StepWish{id, any_act(field, dice, target, step)});
  }
  if (field.tree.all().empty() || dice.once_in(12))
    return any_plan(field, dice);
  auto [target, wish] = dice.once_in(2) ? any_opening(field, dice) : any_turn(field, dice);
  if (dice.once_in(30))
    target = CaseId::of(999);
  return command_of(field, target, any_actor(dice), std::move(wish));
}

}  // namespace draaiboek::test
