#include "engine/run/standing.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Standing, SaysWhatAStepWaitsFor) {
  const Played wave = small_wave();
  const Standing bia = wave.stands(melle, "bia");
  EXPECT_EQ(bia.status, Status::not_yet);
  ASSERT_EQ(bia.blockers.size(), 1U);
  EXPECT_EQ(bia.blockers[0].why, Blocker::Why::step);
  EXPECT_EQ(bia.blockers[0].step, "workshop");
  EXPECT_TRUE(bia.asks.empty());
}

TEST(Standing, OpensAStepAndAsksItsRolesOnceNothingBlocksIt) {
  const Played wave = wave_after_workshop();
  const Standing bia = wave.stands(melle, "bia");
  EXPECT_EQ(bia.status, Status::to_do);
  EXPECT_EQ(bia.due, day("2026-04-15"));
  ASSERT_EQ(bia.asks.size(), 1U);
  EXPECT_EQ(bia.asks[0].act, "hand-in");
  EXPECT_EQ(bia.asks[0].roles, (std::vector<Role>{"contact", "member"}));
}

TEST(Standing, IsLateOnTheDayAfterTheDeadlineAndNotOnTheDayItself) {
  Played wave = wave_after_workshop();
  wave.now = at("2026-04-15");
  EXPECT_FALSE(wave.stands(melle, "bia").late);
  wave.now = at("2026-04-18");
  EXPECT_TRUE(wave.stands(melle, "bia").late);
  EXPECT_EQ(wave.stands(melle, "bia").days_late, 3);
}

TEST(Standing, OfAStepThatIsHandedInIsNeverLate) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  wave.now = at("2026-09-01");
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::handed_in);
  EXPECT_FALSE(wave.stands(melle, "bia").late);
}

TEST(Standing, MovesEveryDeadlineWithItsWorkshop) {
  Played wave = wave_after_workshop();
  const auto before = wave.stands(melle, "bia-review").due;
  const wish::SetAnchor move{{"workshop-2", day("2026-05-19"), "", "", ""},
                             wave.note("zaal bezet")};
  ASSERT_TRUE(wave.wish(golf, coordinator(), move).ok());
  EXPECT_EQ(before, day("2026-05-05"));
  EXPECT_EQ(wave.stands(melle, "bia-review").due, day("2026-05-11"));
}

TEST(Standing, TakesTheLaterOfRuleAndExtension) {
  Played wave = wave_after_workshop();
  const wish::GrantExtension extension{"bia", day("2026-04-24"), wave.note("ziekte")};
  ASSERT_TRUE(wave.wish(melle, coordinator(), extension).ok());
  EXPECT_EQ(wave.stands(melle, "bia").due, day("2026-04-24"));
  EXPECT_EQ(wave.stands(melle, "bia").due_by_rule, day("2026-04-15"));
  EXPECT_EQ(wave.stands(oosterzele, "bia").due, day("2026-04-15"));
}

TEST(Standing, PushesDeadlinesOnByTheDaysThatTheClockStood) {
  Played wave = wave_after_workshop();
  wave.now = at("2026-03-09");
  ASSERT_TRUE(wave.wish(melle, coordinator(), wish::StopClock{wave.note("cyberincident")}).ok());
  wave.now = at("2026-03-19");
  EXPECT_EQ(wave.stands(melle, "bia").due, day("2026-04-27"));
  ASSERT_TRUE(wave.wish(melle, coordinator(), wish::StartClock{}).ok());
  wave.now = at("2026-06-01");
  EXPECT_EQ(wave.stands(melle, "bia").due, day("2026-04-27"));
}

TEST(Standing, PushesTheDeadlinesOfEveryParticipantOnWhileTheClockOfTheWaveStands) {
  Played wave = wave_after_workshop();
  wave.now = at("2026-03-09");
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StopClock{wave.note("staking")}).ok());
  wave.now = at("2026-03-19");
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StartClock{}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").due, day("2026-04-27"));
  EXPECT_EQ(wave.stands(oosterzele, "bia").due, day("2026-04-27"));
  EXPECT_EQ(wave.stands(melle, "bia").due_by_rule, day("2026-04-15"));
}

TEST(Standing, CountsADayOnWhichTwoClocksStoodOnce) {
  Played wave = wave_after_workshop();
  wave.now = at("2026-03-09");
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StopClock{wave.note("staking")}).ok());
  wave.now = at("2026-03-12");
  ASSERT_TRUE(wave.wish(melle, coordinator(), wish::StopClock{wave.note("cyberincident")}).ok());
  wave.now = at("2026-03-16");
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StartClock{}).ok());
  wave.now = at("2026-03-19");
  ASSERT_TRUE(wave.wish(melle, coordinator(), wish::StartClock{}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").due, day("2026-04-27"));
  EXPECT_EQ(wave.stands(oosterzele, "bia").due, day("2026-04-22"));
}

TEST(Standing, PushesOnNothingOfWhichTheTermBeganAfterTheClockRanAgain) {
  Played wave = wave_after_workshop();
  wave.now = at("2026-03-09");
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StopClock{wave.note("staking")}).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  wave.now = at("2026-03-19");
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StartClock{}).ok());
  ASSERT_TRUE(wave.act(oosterzele, contact(), "bia", wave.files("bia")).ok());
  EXPECT_EQ(wave.stands(melle, "bia-review").due, day("2026-04-09"));
  EXPECT_EQ(wave.stands(oosterzele, "bia-review").due, day("2026-04-10"));
}

TEST(Standing, IsNotMovedByAClockThatStoppedAndStartedOnOneDay) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StopClock{wave.note("vergissing")}).ok());
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::StartClock{}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").due, day("2026-04-15"));
}

TEST(Standing, OfAnOrganisationThatIsNotEnrolledSaysSo) {
  Played wave = small_wave();
  const CaseId zingem = CaseId::of(103);
  ASSERT_TRUE(
      wave.wish(golf, coordinator(), wish::AddParticipants{{{zingem, OrganisationId::of(3)}}})
          .ok());
  EXPECT_EQ(wave.stands(zingem, "bia").blockers.at(0).why, Blocker::Why::enrolment);
}

TEST(Standing, OfAClosedCaseIsNotApplicable) {
  Played wave = small_wave();
  ASSERT_TRUE(
      wave.wish(melle, coordinator(), wish::CloseCase{Outcome::left, wave.note("fusie")}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::not_applicable);
  EXPECT_EQ(wave.stands(oosterzele, "bia").status, Status::not_yet);
}

TEST(Standing, OfAMilestoneFollowsFromWhatItWaitsFor) {
  Played wave = wave_after_workshop();
  EXPECT_EQ(wave.stands(golf, "all-in").status, Status::not_yet);
  EXPECT_EQ(wave.stands(golf, "all-in").blockers.at(0).needed, 2);
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  EXPECT_EQ(wave.stands(golf, "all-in").blockers.at(0).done, 1);
  ASSERT_TRUE(wave.act(oosterzele, contact(), "bia", wave.files("bia")).ok());
  EXPECT_EQ(wave.stands(golf, "all-in").status, Status::done);
}

TEST(Planned, IsUnknownWhileTheWorkshopIsCancelled) {
  Played wave = small_wave();
  ASSERT_TRUE(
      wave.act(golf, coordinator(), "workshop", wish::CancelSession{wave.note("ziek")}).ok());
  EXPECT_EQ(planned(wave.workflow, wave.tree, wave.tree.wave(), "workshop-1"), std::nullopt);
  EXPECT_EQ(wave.stands(melle, "bia").due, std::nullopt);
  EXPECT_EQ(wave.stands(golf, "workshop").status, Status::cancelled);
}

TEST(Seats, AreTakenByEnrolledOrganisationsThatHaveNotLeft) {
  Played wave = small_wave();
  EXPECT_EQ(seats_taken(wave.tree), 2);
  ASSERT_TRUE(
      wave.wish(melle, coordinator(), wish::CloseCase{Outcome::left, wave.note("fusie")}).ok());
  EXPECT_EQ(seats_taken(wave.tree), 1);
}

TEST(Calendars, AreChosenByTheProgramme) {
  Workflow workflow = small_programme();
  EXPECT_EQ(calendar_of(workflow).name(), "vo");
  workflow.calendar = "be-legal";
  EXPECT_EQ(calendar_of(workflow).name(), "be-legal");
}

TEST(Standing, AsksNothingMoreOfAnOrganisationThatLeft) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  const GivenRemark remark{RemarkId::of(1), RemarkKind::question, "impact", wave.note("Waarom?")};
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review",
                       wish::ReleaseFeedback{Verdict::accepted, {remark}, {}})
                  .ok());
  ASSERT_EQ(wave.stands(melle, "bia-review").asks.size(), 1U);
  Played finished = wave;
  wish::HandIn answers;
  answers.answers["mandate"].values = {"none"};
  ASSERT_TRUE(finished.act(melle, contact(), "evaluation", answers).ok());
  ASSERT_EQ(finished.tree.at(melle).life, Life::finished);
  EXPECT_EQ(finished.stands(melle, "bia-review").asks.size(), 1U);
  ASSERT_TRUE(
      wave.wish(melle, coordinator(), wish::CloseCase{Outcome::left, wave.note("fusie")}).ok());
  EXPECT_TRUE(wave.stands(melle, "bia-review").asks.empty());
}

TEST(Standing, OfAMilestoneOfAFinishedCaseStaysDoneWhoeverJoinsLater) {
  Played wave = small_wave();
  const auto all_in = wave.workflow.positions.find("all-in")->second;
  EXPECT_FALSE(is_done(wave.workflow, wave.tree, wave.tree.wave(), all_in));
  auto finished = std::make_shared<CaseState>(wave.tree.wave());
  finished->life = Life::finished;
  wave.tree.put(finished);
  EXPECT_TRUE(is_done(wave.workflow, wave.tree, wave.tree.wave(), all_in));
}

}  // namespace
}  // namespace draaiboek::test
