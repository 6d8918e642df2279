#include "web/desk.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

TEST(Desk, ShowsACaseToWhoMaySeeItOnly) {
  support::World world;
  EXPECT_TRUE(world.desk().see(world.viewer("marie"), world.melle()).has_value());
  EXPECT_FALSE(world.desk().see(world.viewer("marie"), world.oosterzele()).has_value());
  EXPECT_FALSE(world.desk().see(world.viewer("carla"), engine::CaseId::of(7)).has_value());
}

TEST(Desk, SpeaksTheLanguageOfTheReader) {
  support::World world;
  EXPECT_EQ(world.desk().say({"status.to-do"}, "nl"), "Te doen");
  EXPECT_EQ(world.desk().say({"status.to-do"}, "en"), "To do");
}

TEST(Desk, AsksASecondFactorOfStaffWhereItIsRequired) {
  support::World world;
  EXPECT_FALSE(needs_second_factor(world.desk(), world.viewer("carla")));
  world.desk().second_factor_required = true;
  EXPECT_TRUE(needs_second_factor(world.desk(), world.viewer("carla")));
  EXPECT_TRUE(needs_second_factor(world.desk(), world.viewer("admin")));
  EXPECT_FALSE(needs_second_factor(world.desk(), world.viewer("marie")));
}

TEST(ProgrammeWords, FallBackOnTheOtherLanguage) {
  EXPECT_EQ(word({"golf", "wave"}, "en"), "wave");
  EXPECT_EQ(word({"golf", ""}, "en"), "golf");
  EXPECT_EQ(word({"", "wave"}, "nl"), "wave");
}

}  // namespace
}  // namespace draaiboek::web
