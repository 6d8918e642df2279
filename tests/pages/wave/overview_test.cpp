#include "web/pages/wave/overview.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(WavePage, ShowsTheNextWorkshopWhatWaitsAndTheWaysOn) {
  World world;
  const std::string place = "/golven/" + world.wave().text();
  const auto page = world.get("carla", place);
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("maandag 22 maart 2027, van 9 uur tot 12 uur, Zaal A"));
  EXPECT_THAT(page.body(), HasSubstr("2 van 2 plaatsen bezet"));
  EXPECT_THAT(page.body(), HasSubstr(place + "/bord"));
  EXPECT_THAT(page.body(), HasSubstr("/stappen/voorbereiding"));
  EXPECT_THAT(page.body(), HasSubstr(place + "/annulering"));
}

TEST(WavePage, HasNoButtonsForWhoOnlyFollows) {
  World world;
  const auto page = world.get("ed", "/golven/" + world.wave().text());
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), Not(HasSubstr("/annulering")));
}

TEST(WavePage, OffersToCopyAWaveThatIsOver) {
  World world;
  const std::string place = "/golven/" + world.wave().text();
  world.act(
      "carla", world.wave(),
      engine::wish::CloseCase{engine::Outcome::cancelled, {engine::TextId::of(7001), "Geen zaal"}});
  const auto page = world.get("carla", place);
  EXPECT_THAT(page.body(), HasSubstr(place + "/kopie"));
  EXPECT_THAT(page.body(), Not(HasSubstr(place + "/annulering")));
  EXPECT_EQ(world.get("carla", place + "/kopie").status(), 200);
}

TEST(WavePage, IsClosedToContactsAndToOtherCoordinators) {
  World world;
  EXPECT_EQ(world.get("marie", "/golven/" + world.wave().text()).status(), 403);
  EXPECT_EQ(world.get("nele", "/golven/" + world.wave().text()).status(), 404);
  EXPECT_EQ(world.get("carla", "/golven/" + world.melle().text()).status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
