#include "web/pages/wave/settings.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(WaveSettings, ChangeTitleAndSeats) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/gegevens";
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("value=\"Golf Proef\""));
  const auto done = world.post("carla", place, {{"title", "Golf Nieuw"}, {"seats", "5"}});
  EXPECT_EQ(done.status(), 303);
  EXPECT_EQ(world.snapshot().tree->wave().seats, 5);
}

TEST(WaveSettings, RefuseFewerSeatsThanParticipants) {
  World world;
  const auto page = world.post("carla", "/golven/" + world.wave().text() + "/gegevens",
                               {{"title", "Bewaard"}, {"seats", "1"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Bewaard\""));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#seats\""));
}

TEST(WaveSettings, TellThatSomebodyWasFirst) {
  World world;
  const auto page = world.post("carla", "/golven/" + world.wave().text() + "/gegevens",
                               {{"title", "Golf"}, {"seats", "3"}, {"version", "1"}});
  EXPECT_EQ(page.status(), 409);
}

TEST(WaveCancellation, NeedsAReasonAndATick) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/annulering";
  EXPECT_EQ(world.get("carla", place).status(), 200);
  EXPECT_EQ(world.post("carla", place, {{"reason", " "}, {"confirm", "yes"}}).status(), 422);
  const auto unsure = world.post("carla", place, {{"reason", "Te weinig deelnemers"}});
  EXPECT_EQ(unsure.status(), 422);
  EXPECT_THAT(unsure.body(), HasSubstr("Duid aan dat u zeker bent, of ga terug."));
  EXPECT_EQ(world.snapshot().tree->wave().life, engine::Life::open);
  const auto sure =
      world.post("carla", place, {{"reason", "Te weinig deelnemers"}, {"confirm", "yes"}});
  EXPECT_EQ(sure.status(), 303);
  EXPECT_EQ(world.snapshot().tree->wave().life, engine::Life::cancelled);
}

TEST(WaveCancellation, IsNotForAnAnalyst) {
  World world;
  EXPECT_EQ(world
                .post("ann", "/golven/" + world.wave().text() + "/annulering",
                      {{"reason", "Zomaar"}, {"confirm", "yes"}})
                .status(),
            403);
}

}  // namespace
}  // namespace draaiboek::web
