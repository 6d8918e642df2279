#include "tests/properties/patient_crew.h"

#include <algorithm>

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

constexpr int most_days = 400;

bool has_level(const Workflow& workflow, Level level) {
  return std::count(workflow.levels.begin(), workflow.levels.end(), level) > 0;
}

bool works(const CaseState& state) {
  return state.life == Life::open && state.level == Level::participant &&
         state.enrolment == EnrolmentStatus::enrolled;
}

}  // namespace

bool PatientCrew::is_over() {
  return wave_.live().wave().life != Life::open;
}

bool PatientCrew::try_wish(CaseId target, Wish wish) {
  const Tree tree = wave_.live();
  const Field field{wave_.workflow(), tree, wave_.now, wave_.fresh};
  return wave_
      .handle(command_of(field, target, {PersonId::of(1), {"coordinator"}}, std::move(wish)))
      .ok();
}

/// An organisation that takes part from now on, in a group when there are groups.
void PatientCrew::bring_in_somebody() {
  const auto id = wave_.fresh.id<CaseId>();
  try_wish(random_wave, wish::ChangeCase{"Wave", 1000});
  try_wish(random_wave, wish::AddParticipants{{{id, OrganisationId::of(++organisations_)}}});
  try_wish(id, wish::SetStaff{"contact", PersonId::of(2), true});
  try_wish(id, wish::SetEnrolment{EnrolmentStatus::applied, {}, true});
  try_wish(id, wish::SetEnrolment{EnrolmentStatus::enrolled, {}, true});
}

/// Nobody who takes part is without an open group, and no group without somebody.
void PatientCrew::fill_groups() {
  if (!has_level(wave_.workflow(), Level::group))
    return;
  const auto home = wave_.fresh.id<CaseId>();
  try_wish(random_wave, wish::OpenGroup{home, "Group", {}});
  const Tree before = wave_.live();
  for (const auto& group : before.all()) {
    if (group->level != Level::group || group->life != Life::open)
      continue;
    bring_in_somebody();
    const auto newcomer = wave_.live().all().back();
    try_wish(newcomer->id, wish::JoinGroup{group->id});
  }
  const Tree tree = wave_.live();
  for (const auto& state : tree.all()) {
    const CaseState* group = state->group ? tree.find(state->group) : nullptr;
    const bool lost = group == nullptr || group->life == Life::left;
    if (works(*state) && lost)
      try_wish(state->id, wish::JoinGroup{home});
  }
}

void PatientCrew::open_applications() {
  if (!has_level(wave_.workflow(), Level::application))
    return;
  const Tree tree = wave_.live();
  for (const auto& state : tree.all()) {
    if (works(*state))
      try_wish(state->id, wish::OpenApplication{wave_.fresh.id<CaseId>(), "Loket"});
  }
}

bool PatientCrew::plan_missing_days() {
  bool planned_one = false;
  const Tree tree = wave_.live();
  for (const auto& state : tree.all()) {
    for (const Anchor& anchor : wave_.workflow().anchors) {
      if (anchor.level != state->level || planned(wave_.workflow(), tree, *state, anchor.id))
        continue;
      const wish::SetAnchor set{{anchor.id, wave_.now.date}, wave_.fresh.note("planned")};
      planned_one = try_wish(state->id, set) || planned_one;
    }
  }
  return planned_one;
}

bool PatientCrew::do_asked(const CaseState& of, StepIndex index) {
  const Tree tree = wave_.live();
  const Step& step = wave_.workflow().steps[index];
  const Standing stands = standing(wave_.workflow(), tree, tree.at(of.id), index, wave_.now.date);
  if (stands.asks.empty())
    return false;
  const Field field{wave_.workflow(), tree, wave_.now, wave_.fresh};
  const auto done = wave_.handle(answer_to(field, tree.at(of.id), step, stands.asks.front()));
  if (!done) {
    refused_ = stands.asks.front().act + " of " + step.id + ", a " + step.kind_name + ": " +
               done.refusal().message.key;
  }
  return done.ok();
}

bool PatientCrew::do_what_is_asked() {
  bool did_one = false;
  const Tree tree = wave_.live();
  for (const auto& state : tree.all()) {
    for (std::size_t i = 0; i < wave_.workflow().steps.size(); ++i) {
      if (wave_.workflow().steps[i].level == state->level)
        did_one = do_asked(*state, static_cast<StepIndex>(i)) || did_one;
    }
  }
  return did_one;
}

void PatientCrew::work() {
  if (is_over())
    return;
  bring_in_somebody();
  fill_groups();
  open_applications();
  for (int days = 0; days < most_days && !is_over() && refused_.empty();) {
    const bool did_one = do_what_is_asked();
    const bool planned_one = plan_missing_days();
    if (did_one || planned_one)
      continue;
    wave_.let_pass(10);
    days += 10;
  }
}

}  // namespace draaiboek::test
