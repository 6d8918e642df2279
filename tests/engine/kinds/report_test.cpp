#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

/// The report of the small programme, without what it waits for.
Played wave_with_open_report() {
  Played wave = small_wave();
  for (Step& one : wave.workflow.steps) {
    if (one.id == "report")
      one.after.clear();
  }
  return wave;
}

TEST(Report, IsWrittenApprovedPublishedAndThenFrozen) {
  Played wave = wave_with_open_report();
  EXPECT_EQ(wave.stands(golf, "report").asks.at(0).act, "write");
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report")).ok());
  EXPECT_EQ(wave.stands(golf, "report").status, Status::in_review);
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "report", wish::Publish{})),
            "refusal.not-approved");
  ASSERT_TRUE(wave.act(golf, validator(), "report", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(wave.stands(golf, "report").asks.at(0).act, "publish");
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wish::Publish{}).ok());
  EXPECT_EQ(wave.stands(golf, "report").status, Status::done);
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "report", wish::Reopen{wave.note("x")})),
            "refusal.report-frozen");
}

TEST(Report, GoesBackToItsWriterWithANo) {
  Played wave = wave_with_open_report();
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report")).ok());
  EXPECT_EQ(wave.act(golf, coordinator(), "report", wish::Decide{true, {}, {}, ""}).refusal().kind,
            Refusal::Kind::forbidden);
  const wish::Decide no{false, wave.note("Cijfers ontbreken."), {}, ""};
  ASSERT_TRUE(wave.act(golf, validator(), "report", no).ok());
  EXPECT_EQ(wave.stands(golf, "report").status, Status::action_needed);
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report", "v2")).ok());
  EXPECT_EQ(wave.state(golf, "report").current()->version, 2);
}

TEST(Report, CanLoseItsApprovalBeforeItIsPublished) {
  Played wave = wave_with_open_report();
  const wish::RevokeDecision revoke{wave.note("fout")};
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report")).ok());
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "report", revoke)),
            "refusal.nothing-to-revoke");
  ASSERT_TRUE(wave.act(golf, validator(), "report", wish::Decide{true, {}, {}, ""}).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "report", revoke).ok());
  EXPECT_EQ(wave.stands(golf, "report").status, Status::in_review);
}

TEST(Report, ThatWasRefusedByMistakeIsJudgedAgainOnceThatIsRevoked) {
  Played wave = wave_with_open_report();
  const wish::Decide no{false, wave.note("Vergist"), {}, ""};
  const wish::RevokeDecision revoke{wave.note("Vergissing")};
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report")).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "report", no).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "report", revoke).ok());
  EXPECT_EQ(wave.stands(golf, "report").status, Status::in_review);
  ASSERT_TRUE(wave.act(golf, validator(), "report", no).ok());
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report", "v2")).ok());
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "report", revoke)),
            "refusal.nothing-to-revoke");
}

TEST(Report, ThatIsApprovedIsNotOpenedAgainUntilThatIsRevoked) {
  Played wave = wave_with_open_report();
  const wish::Reopen reopen{wave.note("Cijfers ontbreken.")};
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report")).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "report", wish::Decide{true, {}, {}, ""}).ok());
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "report", reopen)), "refusal.approved");
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "report", wish::WithdrawHandIn{})),
            "refusal.approved");
  const wish::RevokeDecision revoke{wave.note("fout")};
  ASSERT_TRUE(wave.act(golf, validator(), "report", revoke).ok());
  EXPECT_TRUE(wave.act(golf, coordinator(), "report", reopen).ok());
}

TEST(Report, ThatIsPublishedIsSentBackByNoLaterReviewOrApproval) {
  Played wave = wave_with_open_report();
  Step review = step("report-review", "review", Level::wave, {"analyst"});
  review.of = "report";
  review.round = 1;
  wave.add(review);
  Step approval = step("report-approval", "approval", Level::wave, {"validator"});
  approval.of = "report";
  wave.add(approval);
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wave.files("report")).ok());
  ASSERT_TRUE(wave.act(golf, validator(), "report", wish::Decide{true, {}, {}, ""}).ok());
  ASSERT_TRUE(wave.act(golf, coordinator(), "report", wish::Publish{}).ok());
  const wish::ReleaseFeedback revise{Verdict::revise, {}, wave.note("Nog niet.")};
  EXPECT_EQ(Played::key(wave.act(golf, analyst(), "report-review", revise)),
            "refusal.report-frozen");
  const wish::Decide no{false, wave.note("Nog niet."), {}, ""};
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "report-approval", no)),
            "refusal.report-frozen");
  EXPECT_EQ(wave.stands(golf, "report").status, Status::done);
  const wish::ReleaseFeedback accept{Verdict::accepted, {}, wave.note("Mooi.")};
  EXPECT_TRUE(wave.act(golf, analyst(), "report-review", accept).ok());
  EXPECT_TRUE(wave.act(golf, validator(), "report-approval", wish::Decide{true, {}, {}, ""}).ok());
  const wish::RevokeDecision revoke{wave.note("Toch niet.")};
  EXPECT_EQ(Played::key(wave.act(golf, validator(), "report-approval", revoke)),
            "refusal.report-frozen");
}

TEST(Report, WithoutFilesOrApproverIsTwoProblems) {
  const Step report = step("bad", "report", Level::wave, {"coordinator"});
  EXPECT_EQ(report_kind().check({}, report).size(), 2U);
}

}  // namespace
}  // namespace draaiboek::test
