#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Milestone, OpensWhatWaitsForItWithoutAnybodyDoingAnything) {
  Played wave = wave_after_workshop();
  for (const CaseId one : {melle, oosterzele}) {
    ASSERT_TRUE(wave.act(one, contact(), "bia", wave.files("bia")).ok());
  }
  EXPECT_EQ(wave.stands(golf, "workshop-2").status, Status::to_do);
}

TEST(Milestone, TakesNoActs) {
  Played wave = small_wave();
  EXPECT_EQ(Played::key(wave.act(golf, coordinator(), "all-in", wish::Complete{})),
            "refusal.not-possible-here");
}

TEST(Milestone, ThatWaitsForNothingOrHasARoleIsAProblem) {
  const Step milestone = step("bad", "milestone", Level::wave, {"coordinator"});
  EXPECT_EQ(milestone_kind().check({}, milestone).size(), 2U);
}

}  // namespace
}  // namespace draaiboek::test
