#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Document, IsHandedInAsANumberedVersion) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  EXPECT_EQ(wave.state(melle, "bia").current()->version, 1);
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::handed_in);
}

TEST(Document, CanBeWithdrawnUntilItsReviewStarts) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wish::WithdrawHandIn{}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::busy);
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", wish::StartReview{}).ok());
  EXPECT_EQ(Played::key(wave.act(melle, contact(), "bia", wish::WithdrawHandIn{})),
            "refusal.review-started");
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::in_review);
}

TEST(Document, IsReopenedByTheCoordinatorEvenDuringItsReview) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", wish::StartReview{}).ok());
  ASSERT_TRUE(wave.act(melle, coordinator(), "bia", wish::Reopen{wave.note("verkeerd")}).ok());
  EXPECT_EQ(wave.stands(melle, "bia").status, Status::action_needed);
  EXPECT_EQ(Played::key(wave.act(melle, coordinator(), "bia", wish::Reopen{wave.note("x")})),
            "refusal.nothing-to-reopen");
}

TEST(Document, WithoutSlotsIsAProblem) {
  const Step document = step("empty", "document", Level::participant, {"contact"});
  EXPECT_EQ(document_kind().check({}, document).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::test
