#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

Played prepared(const std::string& content = "slides v1") {
  Played wave = small_wave();
  expects(wave.act(golf, coordinator(), "preparation", wave.files("slides", content)).ok(),
          "prepared");
  return wave;
}

TEST(Approval, OpensTheWorkshopWithAYes) {
  Played wave = prepared();
  EXPECT_EQ(wave.stands(golf, "workshop").status, Status::not_yet);
  ASSERT_TRUE(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::accepted);
  EXPECT_EQ(wave.stands(golf, "preparation").status, Status::accepted);
  EXPECT_EQ(wave.stands(golf, "workshop").status, Status::to_do);
}

TEST(Approval, NeedsAReasonForANoAndSendsThePreparationBack) {
  Played wave = prepared();
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "validation", wish::Decide{false, {}, {}, ""})),
            "refusal.reason-missing");
  const wish::Decide refuse{false, wave.note("Te weinig over meldplichten."), {}, ""};
  ASSERT_TRUE(wave.act(golf, validator(), "validation", refuse).ok());
  EXPECT_EQ(wave.stands(golf, "preparation").status, Status::action_needed);
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::not_yet);
  ASSERT_TRUE(wave.act(golf, coordinator(), "preparation", wave.files("slides", "v2")).ok());
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::to_do);
  ASSERT_TRUE(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::accepted);
}

TEST(Approval, IsGivenOnceAndByItsOwnRole) {
  Played wave = prepared();
  EXPECT_EQ(
      wave.act(golf, coordinator(), "validation", wish::Decide{true, {}, {}, ""}).refusal().kind,
      Refusal::Kind::forbidden);
  ASSERT_TRUE(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""})),
            "refusal.already-decided");
}

TEST(Approval, CanBeRevokedWithAReason) {
  Played wave = prepared();
  const wish::RevokeDecision revoke{wave.note("Er is een fout gevonden.")};
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "validation", revoke)),
            "refusal.nothing-to-revoke");
  ASSERT_TRUE(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "validation", revoke).ok());
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::to_do);
  EXPECT_EQ(wave.stands(golf, "workshop").status, Status::not_yet);
}

TEST(Approval, ThatSaidNoByMistakeIsRevokedAndDecidedAgain) {
  Played wave = prepared();
  const wish::Decide no{false, wave.note("Verkeerd stuk gelezen."), {}, ""};
  const wish::RevokeDecision revoke{wave.note("Vergissing.")};
  const Date handed_in = wave.state(golf, "preparation").on;
  wave.now = at("2026-01-15");
  ASSERT_TRUE(wave.act(golf, validator(), "validation", no).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "validation", revoke).ok());
  EXPECT_EQ(wave.stands(golf, "preparation").status, Status::handed_in);
  EXPECT_EQ(wave.state(golf, "preparation").on, handed_in);
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::to_do);
  ASSERT_TRUE(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(wave.stands(golf, "validation").status, Status::accepted);
}

TEST(Approval, ThatSaidNoToAnEarlierVersionChangesNothingWhenItIsRevoked) {
  Played wave = prepared();
  const wish::Decide no{false, wave.note("Te weinig."), {}, ""};
  ASSERT_TRUE(wave.act(golf, validator(), "validation", no).ok());
  ASSERT_TRUE(wave.act(golf, coordinator(), "preparation", wave.files("slides", "v2")).ok());
  ASSERT_TRUE(wave.act(golf, coordinator(), "preparation", wish::WithdrawHandIn{}).ok());
  const wish::RevokeDecision revoke{wave.note("Toch goed.")};
  ASSERT_TRUE(wave.act(golf, validator(), "validation", revoke).ok());
  EXPECT_EQ(wave.stands(golf, "preparation").status, Status::busy);
}

TEST(Approval, ThatSaysNoAsksWhoHandedInToDoItAgain) {
  Played wave = prepared();
  const wish::Decide no{false, wave.note("Te weinig over meldplichten."), {}, ""};
  ASSERT_TRUE(wave.act(golf, validator(), "validation", no).ok());
  const Standing preparation = wave.stands(golf, "preparation");
  ASSERT_EQ(preparation.asks.size(), 1U);
  EXPECT_EQ(preparation.asks[0].act, "hand-in");
  EXPECT_EQ(preparation.asks[0].roles, (std::vector<Role>{"coordinator"}));
  EXPECT_TRUE(wave.stands(golf, "validation").asks.empty());
}

TEST(Approval, LocksWhatItApprovesUntilItIsRevoked) {
  Played wave = prepared();
  const wish::Reopen reopen{wave.note("Een andere spreker.")};
  ASSERT_TRUE(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "preparation", wish::WithdrawHandIn{})),
            "refusal.approved");
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "preparation", reopen)), "refusal.approved");
  const wish::RevokeDecision revoke{wave.note("De spreker zegde af.")};
  ASSERT_TRUE(wave.act(golf, validator(), "validation", revoke).ok());
  Played withdrawn = wave;
  EXPECT_TRUE(withdrawn.act(golf, coordinator(), "preparation", wish::WithdrawHandIn{}).ok());
  EXPECT_TRUE(wave.act(golf, coordinator(), "preparation", reopen).ok());
}

TEST(Approval, OfAnOrganisationThatHasFinishedIsRevokedAndOpensItAgain) {
  Played wave = wave_after_workshop();
  Step approval = step("bia-approval", "approval", Level::participant, {"analyst"});
  approval.of = "bia";
  wave.add(approval);
  wish::HandIn answers;
  answers.answers["mandate"].values = {"none"};
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", answers).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  const wish::ReleaseFeedback accepts{Verdict::accepted, {}, {}};
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", accepts).ok());
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-approval", wish::Decide{true, {}, {}, ""}).ok());
  ASSERT_EQ(wave.tree.at(melle).life, Life::finished);
  const wish::Reopen reopen{wave.note("Verkeerd bestand.")};
  EXPECT_EQ(Played::key(wave.act(melle, coordinator(), "bia", reopen)), "refusal.approved");
  const wish::RevokeDecision revoke{wave.note("Verkeerd bestand.")};
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-approval", revoke).ok());
  EXPECT_EQ(wave.tree.at(melle).life, Life::open);
  EXPECT_TRUE(wave.act(melle, coordinator(), "bia", reopen).ok());
}

TEST(Approval, OfNoStepStaysOpenAfterANoAndAsksTheCoordinatorToDiscussIt) {
  Played wave = small_wave();
  wave.add(step("go", "approval", Level::wave, {"validator"}));
  const wish::Decide no{false, wave.note("Te vroeg."), {}, ""};
  ASSERT_TRUE(wave.act(golf, validator(), "go", no).ok());
  const Standing refused = wave.stands(golf, "go");
  EXPECT_EQ(refused.status, Status::action_needed);
  ASSERT_EQ(refused.asks.size(), 2U);
  EXPECT_EQ(refused.asks[0].act, "decide");
  EXPECT_EQ(refused.asks[0].roles, (std::vector<Role>{"validator"}));
  EXPECT_EQ(refused.asks[1].act, "discuss");
  EXPECT_EQ(refused.asks[1].roles, (std::vector<Role>{"coordinator"}));
  ASSERT_TRUE(wave.act(golf, validator(), "go", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(wave.stands(golf, "go").status, Status::accepted);
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "go", no)), "refusal.already-decided");
}

TEST(Approval, ThatTheCoordinatorRefusedIsNotDiscussedWithTheCoordinator) {
  Played wave = small_wave();
  wave.add(step("go", "approval", Level::wave, {"coordinator"}));
  const wish::Decide no{false, wave.note("Te vroeg."), {}, ""};
  ASSERT_TRUE(wave.act(golf, coordinator(), "go", no).ok());
  EXPECT_EQ(wave.stands(golf, "go").asks.size(), 1U);
}

TEST(Approval, OfAnotherWaveIsReusedForTheSameContentOnly) {
  Played wave = prepared("same slides");
  const CaseId earlier = CaseId::of(90);
  const wish::Decide other{true, {}, earlier, "other slides"};
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "validation", other)),
            "refusal.not-reusable");
  const wish::Decide same{true, {}, earlier, "same slides"};
  ASSERT_TRUE(wave.act(golf, coordinator(), "validation", same).ok());
  EXPECT_EQ(wave.state(golf, "validation").decision->reused_from, earlier);
}

TEST(Approval, OfNothingThatIsReusableIsAProblem) {
  Step approval = step("bad", "approval", Level::wave, {"validator"});
  approval.reusable = true;
  EXPECT_EQ(approval_kind().check({}, approval).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::test
