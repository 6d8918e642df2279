#include "engine/run/conditions.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

std::vector<Blocker> unmet_with(Played& wave, Condition condition, CaseId of = melle) {
  Step asking = step("asking", "task", wave.tree.at(of).level, {"contact"});
  asking.after = {std::move(condition)};
  return unmet(wave.workflow, wave.tree, wave.tree.at(of), asking, wave.now.date);
}

TEST(Conditions, HoldOnceTheStepOfAHigherLevelIsDone) {
  Played before = small_wave();
  Played after = wave_after_workshop();
  EXPECT_EQ(unmet_with(before, waits_for("workshop")).size(), 1U);
  EXPECT_TRUE(unmet_with(after, waits_for("workshop")).empty());
}

TEST(Conditions, CanAskForAShareOfTheParticipants) {
  Played wave = wave_after_workshop();
  Condition half = waits_for("bia");
  half.kind = Condition::Kind::after_share;
  half.share = 50;
  EXPECT_EQ(unmet_with(wave, half, golf).at(0).needed, 1);
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  EXPECT_TRUE(unmet_with(wave, half, golf).empty());
  half.share = 51;
  EXPECT_EQ(unmet_with(wave, half, golf).at(0).needed, 2);
}

TEST(Conditions, DontCountWhoLeft) {
  Played wave = wave_after_workshop();
  Condition all = waits_for("bia");
  all.kind = Condition::Kind::after_all;
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  EXPECT_FALSE(unmet_with(wave, all, golf).empty());
  ASSERT_TRUE(
      wave.wish(oosterzele, coordinator(), wish::CloseCase{Outcome::left, wave.note("x")}).ok());
  EXPECT_TRUE(unmet_with(wave, all, golf).empty());
}

TEST(Conditions, NeverHoldForAllOfNobody) {
  Played wave = wave_after_workshop();
  for (const CaseId one : {melle, oosterzele}) {
    ASSERT_TRUE(wave.wish(one, coordinator(), wish::CloseCase{Outcome::left, wave.note("x")}).ok());
  }
  Condition all = waits_for("bia");
  all.kind = Condition::Kind::after_all;
  EXPECT_EQ(unmet_with(wave, all, golf).at(0).needed, 1);
}

TEST(Conditions, CanAskForAnAnswer) {
  Played wave = wave_after_workshop();
  Condition full = waits_for("evaluation");
  full.kind = Condition::Kind::answer_is;
  full.question = "mandate";
  full.value = "full";
  EXPECT_EQ(unmet_with(wave, full).at(0).why, Blocker::Why::answer);
  wish::HandIn answers;
  answers.answers["mandate"].values = {"full"};
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", answers).ok());
  EXPECT_TRUE(unmet_with(wave, full).empty());
  full.value = "none";
  EXPECT_FALSE(unmet_with(wave, full).empty());
}

TEST(Conditions, CanAskForADate) {
  Played wave = small_wave();
  Condition not_before;
  not_before.kind = Condition::Kind::not_before;
  not_before.date = counted_from("workshop-1", -5);
  const auto blocked = unmet_with(wave, not_before);
  EXPECT_EQ(blocked.at(0).date, day("2026-02-24"));
  wave.now = at("2026-02-24");
  EXPECT_TRUE(unmet_with(wave, not_before).empty());
}

TEST(Conditions, OfAReviewIncludeThatSomethingWasHandedIn) {
  Played wave = wave_after_workshop();
  const Step& review = *wave.workflow.find_step("bia-review");
  const auto blocked = unmet(wave.workflow, wave.tree, wave.tree.at(melle), review, wave.now.date);
  EXPECT_EQ(blocked.at(0).step, "bia");
}

TEST(Conditions, OfASessionIncludeThatItIsPlanned) {
  Played wave(small_programme());
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::PlanWave{"Golf", 2, {}, {}}).ok());
  const Step& workshop = *wave.workflow.find_step("workshop");
  const auto blocked = unmet(wave.workflow, wave.tree, wave.tree.wave(), workshop, wave.now.date);
  EXPECT_EQ(blocked.back().why, Blocker::Why::anchor);
}

}  // namespace
}  // namespace draaiboek::test
