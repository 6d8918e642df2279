#include "web/pages/step/plain.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;

TEST(PlainStep, TellsAParticipantWhenAndWhereTheWorkshopIs) {
  World world;
  const auto page = world.get("marie", "/zaken/" + world.wave().text() + "/stappen/workshop-1");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("maandag 22 maart 2027, van 9 uur tot 12 uur, Zaal A"));
}

TEST(PlainStep, TellsThatTheWorkshopWasHeld) {
  World world;
  world.hold_workshop();
  const auto page = world.get("marie", "/zaken/" + world.wave().text() + "/stappen/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("Doorgegaan op"));
}

TEST(PlainStep, OfASessionLeadsWhoHoldsItToTheWorkshop) {
  World world;
  const auto page = world.get("carla", "/zaken/" + world.wave().text() + "/stappen/workshop-1");
  EXPECT_EQ(page.header("Location"), "/golven/" + world.wave().text() + "/workshops/workshop-1");
}

TEST(PlainStep, IsHiddenWhenItIsNotForParticipants) {
  World world;
  EXPECT_EQ(world.get("marie", "/zaken/" + world.wave().text() + "/stappen/goedkeuring").status(),
            404);
}

}  // namespace
}  // namespace draaiboek::web
