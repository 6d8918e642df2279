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
