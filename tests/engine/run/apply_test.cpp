#include "engine/run/apply.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

Event on_day(Fact fact, std::string_view date = "2026-03-03") {
  return {std::move(fact), carla, at(date).instant, day(date), CommandId::of(9)};
}

TEST(Apply, CountsEveryFactInTheVersionOfTheCase) {
  Played wave = small_wave();
  const auto before = wave.tree.at(melle).version;
  apply(wave.workflow, wave.tree, melle, on_day(fact::ClockStopped{}));
  apply(wave.workflow, wave.tree, melle, on_day(fact::ClockStarted{}, "2026-03-10"));
  EXPECT_EQ(wave.tree.at(melle).version, before + 2);
  EXPECT_EQ(wave.tree.at(melle).pauses.front().until, day("2026-03-10"));
}

TEST(Apply, MakesTheFirstWaveTheRootOfAnEmptyTree) {
  const Workflow workflow = small_programme();
  Tree tree;
  fact::CaseOpened opened;
  opened.title = "Golf 1";
  apply(workflow, tree, golf, on_day(opened));
  EXPECT_EQ(tree.root(), golf);
  EXPECT_EQ(tree.wave().title, "Golf 1");
  EXPECT_EQ(tree.wave().steps.size(), workflow.steps.size());
}

TEST(Apply, CountsHowOftenAWorkshopWasMoved) {
  Played wave = small_wave();
  EXPECT_EQ(wave.tree.wave().anchors.at("workshop-1").moves, 0);
  fact::AnchorSet moved;
  moved.anchor = "workshop-1";
  moved.date = day("2026-03-10");
  apply(wave.workflow, wave.tree, golf, on_day(moved));
  EXPECT_EQ(wave.tree.wave().anchors.at("workshop-1").moves, 1);
  EXPECT_EQ(wave.tree.wave().anchors.at("workshop-1").date, day("2026-03-10"));
}

TEST(Apply, TakesBackACancellationWhenANewDateIsSet) {
  Played wave = small_wave();
  apply(wave.workflow, wave.tree, golf, on_day(fact::SessionCancelled{"workshop", {}}));
  EXPECT_EQ(wave.state(golf, "workshop").phase, Phase::cancelled);
  fact::AnchorSet moved;
  moved.anchor = "workshop-1";
  moved.date = day("2026-03-24");
  apply(wave.workflow, wave.tree, golf, on_day(moved));
  EXPECT_EQ(wave.state(golf, "workshop").phase, Phase::untouched);
}

TEST(Apply, SendsTheElementBackWithTheVerdictRevise) {
  Played wave = wave_after_workshop();
  fact::HandedIn given;
  given.step = "bia";
  apply(wave.workflow, wave.tree, melle, on_day(given));
  apply(wave.workflow, wave.tree, melle, on_day(fact::ReviewStarted{"bia-review"}));
  EXPECT_TRUE(wave.state(melle, "bia").review_started);
  fact::FeedbackReleased feedback;
  feedback.step = "bia-review";
  feedback.verdict = Verdict::revise;
  apply(wave.workflow, wave.tree, melle, on_day(feedback));
  EXPECT_EQ(wave.state(melle, "bia").phase, Phase::returned);
  EXPECT_FALSE(wave.state(melle, "bia").review_started);
  EXPECT_EQ(wave.state(melle, "bia-review").phase, Phase::returned);
}

TEST(Apply, OpensAFinishedCaseAgainWhenAStepIsReopened) {
  Played wave = wave_after_workshop();
  apply(wave.workflow, wave.tree, melle, on_day(fact::CaseClosed{Outcome::finished, {}}));
  EXPECT_EQ(wave.tree.at(melle).life, Life::finished);
  apply(wave.workflow, wave.tree, melle, on_day(fact::StepReopened{"call", {}}));
  EXPECT_EQ(wave.tree.at(melle).life, Life::open);
}

TEST(Apply, ReplacesAPersonWithoutTouchingTheOthers) {
  Played wave = small_wave();
  const PersonId mo = PersonId::of(13);
  apply(wave.workflow, wave.tree, melle, on_day(fact::StaffSet{"contact", mo, true}));
  apply(wave.workflow, wave.tree, melle, on_day(fact::StaffSet{"contact", marie, false}));
  EXPECT_EQ(wave.tree.at(melle).staff, (std::vector<StaffMember>{{"contact", mo}}));
}

TEST(Apply, TreatsAFactOfAnUnknownStepAsABug) {
  Played wave = small_wave();
  EXPECT_THROW(apply(wave.workflow, wave.tree, melle, on_day(fact::Published{"nothing"})), Bug);
}

TEST(Fold, GivesTheSameTreeAsApplyingOneByOne) {
  const Workflow workflow = small_programme();
  fact::CaseOpened opened;
  opened.title = "Golf 1";
  const std::vector<StoredEvent> events{{golf, 1, on_day(opened)},
                                        {golf, 2, on_day(fact::CaseChanged{"Golf 2", 3})}};
  Tree folded(golf);
  fold(workflow, folded, events);
  EXPECT_EQ(folded.wave().title, "Golf 2");
  EXPECT_EQ(folded.wave().version, 2U);
}

TEST(Fold, TreatsAGapBetweenFactsAsABug) {
  const Workflow workflow = small_programme();
  Tree folded(golf);
  EXPECT_THROW(fold(workflow, folded, {{golf, 2, on_day(fact::CaseChanged{"Golf 2", 3})}}), Bug);
}

TEST(Apply, ForgetsThatAReviewWasBegunWhenANewVersionIsHandedIn) {
  Played wave = wave_after_workshop();
  fact::HandedIn given;
  given.step = "bia";
  apply(wave.workflow, wave.tree, melle, on_day(given));
  apply(wave.workflow, wave.tree, melle, on_day(fact::ReviewStarted{"bia-review"}));
  apply(wave.workflow, wave.tree, melle, on_day(fact::StepReopened{"bia", {}}));
  given.version = 2;
  apply(wave.workflow, wave.tree, melle, on_day(given));
  EXPECT_FALSE(wave.state(melle, "bia-review").review_started);
}

}  // namespace
}  // namespace draaiboek::test
