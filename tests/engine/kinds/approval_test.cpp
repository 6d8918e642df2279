#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

Played prepared(std::string content = "slides v1") {
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
            "refusal.text-missing");
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
