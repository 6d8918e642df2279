#include "web/pages/participant/extension.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string place_at(World& world, const char* end) {
  return "/zaken/" + world.melle().text() + "/stappen/bia/" + end;
}

TEST(Extension, GivesALaterDate) {
  World world;
  world.hold_workshop();
  const Fields form{
      {"until-day", "30"}, {"until-month", "4"}, {"until-year", "2027"}, {"reason", "Ziekte"}};
  EXPECT_EQ(world.post("carla", place_at(world, "uitstel"), form).status(), 303);
  EXPECT_THAT(world.get("carla", place_at(world, "uitstel")).body(),
              HasSubstr("vrijdag 30 april 2027"));
}

TEST(Extension, KeepsTheReasonWhenTheDateIsTooEarly) {
  World world;
  world.hold_workshop();
  const Fields form{{"until-day", "23"},
                    {"until-month", "3"},
                    {"until-year", "2027"},
                    {"reason", "Ziekte <kort>"}};
  const auto page = world.post("carla", place_at(world, "uitstel"), form);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Ziekte &lt;kort&gt;"));
  EXPECT_EQ(world.post("marie", place_at(world, "uitstel"), form).status(), 403);
}

TEST(Reopening, AsksTheCoordinatorForAReason) {
  World world;
  world.hold_workshop();
  EXPECT_THAT(world.get("carla", place_at(world, "heropening")).body(), HasSubstr("BIA indienen"));
  EXPECT_EQ(world.get("marie", place_at(world, "heropening")).status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
