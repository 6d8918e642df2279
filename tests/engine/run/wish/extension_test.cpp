#include "engine/run/wish/extension.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

std::optional<Date> due_of(const Played& wave, const char* step) {
  const auto index = wave.workflow.positions.find(step)->second;
  return due(wave.workflow, wave.tree, wave.tree.at(melle), index, wave.now.date);
}

std::string granted(Played& wave, const char* until) {
  const wish::GrantExtension wish{"bia", day(until), wave.note("ziek")};
  return Played::key(wave.wish(melle, coordinator(), wish));
}

TEST(Extension, IsAnotherDayThatIsNotPastAndNotBeforeTheProgrammesOwn) {
  Played wave = wave_after_workshop();
  EXPECT_EQ(due_of(wave, "bia"), day("2026-04-15"));
  EXPECT_EQ(granted(wave, "2026-04-15"), "refusal.extension-not-later");
  EXPECT_EQ(granted(wave, "2026-04-14"), "refusal.extension-too-early");
  wave.now = at("2026-05-01");
  EXPECT_EQ(granted(wave, "2026-04-30"), "refusal.date-in-the-past");
}

TEST(Extension, IsNotAYearThatWasTypedWrong) {
  Played wave = wave_after_workshop();
  EXPECT_EQ(granted(wave, "2126-05-04"), "refusal.date-too-far");
  EXPECT_EQ(granted(wave, "2028-01-03"), "");
}

TEST(Extension, IsShortenedAgainDownToTheProgrammesOwnDay) {
  Played wave = wave_after_workshop();
  ASSERT_EQ(granted(wave, "2027-05-04"), "");
  ASSERT_EQ(granted(wave, "2026-05-04"), "");
  EXPECT_EQ(due_of(wave, "bia"), day("2026-05-04"));
  ASSERT_EQ(granted(wave, "2026-04-15"), "");
  EXPECT_EQ(due_of(wave, "bia"), day("2026-04-15"));
}

TEST(Extension, OfAReopenedStepLeavesTimeToWorkOnIt) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  wave.now = at("2026-05-04");
  ASSERT_TRUE(wave.act(melle, coordinator(), "bia", wish::Reopen{wave.note("verkeerd")}).ok());
  EXPECT_EQ(due_of(wave, "bia"),
            shift(day("2026-05-04"), time_to_revise, calendar_of(wave.workflow)));
  EXPECT_FALSE(wave.stands(melle, "bia").late);
}

std::optional<Date> preparation_after_a_refusal_on(const char* refused_on) {
  Played wave = small_wave();
  expects(wave.act(golf, coordinator(), "preparation", wave.files("slides")).ok(), "prepared");
  wave.now = at(refused_on);
  const wish::Decide no{false, wave.note("Te weinig."), {}, ""};
  expects(wave.act(golf, validator(), "validation", no).ok(), "refused");
  const auto index = wave.workflow.positions.find("preparation")->second;
  return due(wave.workflow, wave.tree, wave.tree.at(golf), index, wave.now.date);
}

TEST(Extension, OfWhatTheWaveGetsBackLeavesTimeButNotBeyondItsWorkshop) {
  // Workshop 1 stands on Tuesday 3 March.
  EXPECT_EQ(preparation_after_a_refusal_on("2026-02-02"), day("2026-02-16"));
  EXPECT_EQ(preparation_after_a_refusal_on("2026-02-24"), day("2026-03-02"));
}

TEST(Extension, OfAReopenedStepIsTheDayThatWasChosen) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  wave.now = at("2026-05-04");
  const wish::Reopen past{wave.note("verkeerd"), day("2026-05-01")};
  EXPECT_EQ(Played::key(wave.act(melle, coordinator(), "bia", past)), "refusal.date-in-the-past");
  const wish::Reopen reopen{wave.note("verkeerd"), day("2026-05-08")};
  ASSERT_TRUE(wave.act(melle, coordinator(), "bia", reopen).ok());
  EXPECT_EQ(due_of(wave, "bia"), day("2026-05-08"));
}

}  // namespace
}  // namespace draaiboek::test
