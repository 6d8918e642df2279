#include "engine/run/wish/wishes.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

using Status = EnrolmentStatus;
const CaseId zingem = CaseId::of(103);

void list_zingem(Played& wave) {
  ASSERT_TRUE(
      wave.wish(golf, coordinator(), wish::AddParticipants{{{zingem, OrganisationId::of(3)}}})
          .ok());
}

TEST(PlanWave, IsForTheCoordinatorOnly) {
  Played wave(small_programme());
  const auto answer = wave.wish(golf, analyst(), wish::PlanWave{"Golf", 2, {}, {}});
  EXPECT_EQ(answer.refusal().kind, Refusal::Kind::forbidden);
}

TEST(PlanWave, SaysAtWhichFieldSomethingIsWrong) {
  Played wave(small_programme());
  EXPECT_EQ(wave.wish(golf, coordinator(), wish::PlanWave{" ", 2, {}, {}}).refusal().field,
            "title");
  EXPECT_EQ(wave.wish(golf, coordinator(), wish::PlanWave{"Golf", 0, {}, {}}).refusal().field,
            "seats");
  const wish::PlanWave late{
      "Golf", 2, {{"workshop-1", day("2026-03-03"), "12:00", "09:00", ""}}, {}};
  const auto answer = wave.wish(golf, coordinator(), late);
  EXPECT_EQ(answer.refusal().field, "workshop-1-until");
  EXPECT_EQ(Played::key(answer), "refusal.ends-before-start");
}

TEST(PlanWave, RefusesTimesThatDontExist) {
  for (const char* time : {"24:00", "09:60", "9:30", "0930", "ab:cd"}) {
    Played wave(small_programme());
    const wish::PlanWave plan{"Golf", 2, {{"workshop-1", day("2026-03-03"), time, "", ""}}, {}};
    EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), plan)), "refusal.not-a-time") << time;
  }
}

TEST(AddParticipants, TakesAnOrganisationOnlyOnceUnlessItLeftOrDeclined) {
  Played wave = small_wave();
  const wish::AddParticipants again{{{zingem, OrganisationId::of(1)}}};
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), again)), "refusal.already-listed");
  ASSERT_TRUE(
      wave.wish(melle, coordinator(), wish::CloseCase{Outcome::left, wave.note("fusie")}).ok());
  EXPECT_TRUE(wave.wish(golf, coordinator(), again).ok());
}

TEST(Enrolment, AsksToAcceptTheShareBeforeApplying) {
  Played wave = small_wave();
  list_zingem(wave);
  EXPECT_EQ(
      Played::key(wave.wish(zingem, coordinator(), wish::SetEnrolment{Status::applied, {}, false})),
      "refusal.share-not-accepted");
  EXPECT_TRUE(wave.wish(zingem, coordinator(), wish::SetEnrolment{Status::applied, {}, true}).ok());
  EXPECT_TRUE(wave.tree.at(zingem).share_accepted);
}

TEST(Enrolment, NeedsAnApplicationAContactAndASeat) {
  Played wave = small_wave();
  list_zingem(wave);
  const wish::SetEnrolment enrol{Status::enrolled, {}, false};
  EXPECT_EQ(Played::key(wave.wish(zingem, coordinator(), enrol)), "refusal.not-applied");
  ASSERT_TRUE(wave.wish(zingem, coordinator(), wish::SetEnrolment{Status::applied, {}, true}).ok());
  EXPECT_EQ(Played::key(wave.wish(zingem, coordinator(), enrol)), "refusal.no-contact");
  ASSERT_TRUE(
      wave.wish(zingem, coordinator(), wish::SetStaff{"contact", PersonId::of(20), true}).ok());
  EXPECT_EQ(Played::key(wave.wish(zingem, coordinator(), enrol)), "refusal.no-seat");
  ASSERT_TRUE(
      wave.wish(zingem, coordinator(), wish::SetEnrolment{Status::waiting, {}, false}).ok());
  ASSERT_TRUE(
      wave.wish(melle, coordinator(), wish::CloseCase{Outcome::left, wave.note("fusie")}).ok());
  EXPECT_TRUE(wave.wish(zingem, coordinator(), enrol).ok());
}

TEST(Enrolment, LetsAContactApplyButNothingElse) {
  Played wave = small_wave();
  list_zingem(wave);
  EXPECT_TRUE(wave.wish(zingem, contact(), wish::SetEnrolment{Status::applied, {}, true}).ok());
  const auto answer = wave.wish(zingem, contact(), wish::SetEnrolment{Status::declined, {}, true});
  EXPECT_EQ(answer.refusal().kind, Refusal::Kind::forbidden);
}

TEST(Anchors, MoveOnlyWithAReasonAndNotAfterTheWorkshopWasHeld) {
  Played wave = wave_after_workshop();
  const PlannedAnchor second{"workshop-2", day("2026-05-19"), "", "", ""};
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), wish::SetAnchor{second, {}})),
            "refusal.reason-missing");
  const PlannedAnchor first{"workshop-1", day("2026-05-19"), "", "", ""};
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), wish::SetAnchor{first, wave.note("x")})),
            "refusal.already-held");
}

TEST(Clock, StopsOnceAndStartsOnce) {
  Played wave = small_wave();
  EXPECT_EQ(Played::key(wave.wish(melle, coordinator(), wish::StartClock{})), "refusal.clock-runs");
  ASSERT_TRUE(wave.wish(melle, coordinator(), wish::StopClock{wave.note("x")}).ok());
  EXPECT_EQ(Played::key(wave.wish(melle, coordinator(), wish::StopClock{wave.note("x")})),
            "refusal.clock-stopped");
}

TEST(Waves, CantShrinkBelowTheOrganisationsThatAreEnrolled) {
  Played wave = small_wave();
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), wish::ChangeCase{"Golf", 1})),
            "refusal.seats-below-enrolled");
  EXPECT_TRUE(wave.wish(golf, coordinator(), wish::ChangeCase{"Golf", 3}).ok());
}

TEST(Groups, AreMadeOfEnrolledParticipantsAndOnlyWhereTheProgrammeHasThem) {
  Played without = small_wave();
  const wish::OpenGroup group{CaseId::of(200), "Gouw 1", {melle}};
  EXPECT_EQ(Played::key(without.wish(golf, coordinator(), group)), "refusal.not-possible-here");
  Workflow programme = small_programme();
  programme.levels = {Level::wave, Level::group, Level::participant, Level::application};
  Played wave = small_wave();
  wave.workflow = programme;
  ASSERT_TRUE(wave.wish(golf, coordinator(), group).ok());
  EXPECT_EQ(wave.tree.at(melle).group, CaseId::of(200));
  const wish::OpenApplication application{CaseId::of(300), "Klantenportaal"};
  EXPECT_TRUE(wave.wish(melle, contact(), application).ok());
  EXPECT_TRUE(wave.wish(oosterzele, coordinator(), wish::JoinGroup{CaseId::of(200)}).ok());
  EXPECT_EQ(Played::key(wave.wish(oosterzele, coordinator(), wish::JoinGroup{CaseId::of(200)})),
            "refusal.already-in-a-group");
}

TEST(Cases, AreOpenedOnceUnderOneId) {
  Played wave = small_wave();
  wave.workflow.levels = {Level::wave, Level::group, Level::participant, Level::application};
  const OrganisationId zele = OrganisationId::of(9);
  const std::string before = wave.tree.at(melle).title;
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), wish::AddParticipants{{{melle, zele}}})),
            "refusal.case-exists");
  const wish::AddParticipants twice{
      {{CaseId::of(150), zele}, {CaseId::of(150), OrganisationId::of(10)}}};
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), twice)), "refusal.case-exists");
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), wish::OpenGroup{melle, "Gouw 1", {}})),
            "refusal.case-exists");
  const auto answer = wave.wish(melle, contact(), wish::OpenApplication{golf, "Loket"});
  EXPECT_EQ(Played::key(answer), "refusal.case-exists");
  EXPECT_EQ(answer.refusal().kind, Refusal::Kind::conflict);
  EXPECT_EQ(wave.tree.at(melle).title, before);
}

TEST(Closing, DistinguishesLeavingFromCallingOff) {
  Played wave = small_wave();
  const auto reason = wave.note("x");
  EXPECT_EQ(Played::key(wave.wish(golf, coordinator(), wish::CloseCase{Outcome::left, reason})),
            "refusal.not-possible-here");
  EXPECT_TRUE(wave.wish(golf, coordinator(), wish::CloseCase{Outcome::cancelled, reason}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").status, engine::Status::not_applicable);
}

TEST(TimePassed, ChangesNothingWhileNoStepEndsByItself) {
  Played wave = small_wave();
  const auto answer = wave.wish(golf, Actor{{}, {"system"}}, wish::TimePassed{});
  ASSERT_TRUE(answer.ok());
  EXPECT_TRUE(answer->facts.empty());
}

}  // namespace
}  // namespace draaiboek::test
