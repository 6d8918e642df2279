#include "web/pages/wave/waves.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Waves, AreThoseThatTheViewerWorksOn) {
  World world;
  const auto page = world.get("carla", "/golven");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("Golf Proef"));
  EXPECT_THAT(page.body(), HasSubstr("2 van 2"));
  EXPECT_THAT(page.body(), Not(HasSubstr("Golf van een ander")));
}

TEST(Waves, CountAsLateWhatTheirBoardDoes) {
  World world;
  world.go_to("2027-03-10");
  const auto early = world.get("carla", "/golven").body();
  EXPECT_THAT(early, HasSubstr("voor de golf zelf: 1 stap"));
  EXPECT_THAT(early, Not(HasSubstr("1 te laat")));
  world.hold_workshop();
  world.go_to("2027-04-01");
  EXPECT_THAT(world.get("carla", "/golven").body(), HasSubstr("2 te laat"));
  const auto followed = world.get("sam", "/golven").body();
  EXPECT_THAT(followed, Not(HasSubstr("2 te laat")));
  EXPECT_THAT(followed, HasSubstr("data-db-label=\"Te laat\"><span"));
}

TEST(Waves, HaveNoColumnInWhichNothingStands) {
  World world;
  EXPECT_THAT(world.get("sam", "/golven").body(), Not(HasSubstr("Te laat")));
  EXPECT_THAT(world.get("carla", "/golven").body(), HasSubstr("data-db-label=\"Te laat\">0</td>"));
}

TEST(Waves, AreNotForAContact) {
  World world;
  EXPECT_EQ(world.get("marie", "/golven").status(), 403);
}

TEST(Waves, OfAValidatorHaveNoButton) {
  World world;
  const auto page = world.get("vic", "/golven");
  EXPECT_THAT(page.body(), HasSubstr("Golf Proef"));
  EXPECT_THAT(page.body(), Not(HasSubstr("/golven/nieuw")));
  EXPECT_EQ(world.get("olga", "/golven").status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
