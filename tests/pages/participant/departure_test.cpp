#include "web/pages/participant/departure.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Departure, NeedsAReasonAndFreesTheSeat) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/vertrek";
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("kanarie-Melle"));
  EXPECT_EQ(world.post("carla", place, {{"reason", ""}, {"confirm", "yes"}}).status(), 422);
  EXPECT_EQ(world.post("marie", place, {{"reason", "Weg"}, {"confirm", "yes"}}).status(), 403);
  EXPECT_EQ(world.post("carla", place, {{"reason", "Fusie"}, {"confirm", "yes"}}).status(), 303);
  EXPECT_EQ(world.snapshot().tree->at(world.melle()).life, engine::Life::left);
  EXPECT_EQ(world.get("carla", "/golven/" + world.wave().text() + "/vertrek").status(), 404);
}

TEST(Departure, IsConfirmedFirstBecauseNothingTakesItBack) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/vertrek";
  const auto unsure = world.post("carla", place, {{"reason", "Fusie van besturen"}});
  EXPECT_EQ(unsure.status(), 422);
  EXPECT_THAT(unsure.body(), HasSubstr("Duid aan dat u zeker bent, of ga terug."));
  EXPECT_THAT(unsure.body(), HasSubstr("Fusie van besturen</textarea>"));
  EXPECT_THAT(unsure.body(), Not(HasSubstr("Vul een reden in.")));
  const auto empty = world.post("carla", place).body();
  EXPECT_THAT(empty, HasSubstr("Vul een reden in."));
  EXPECT_THAT(empty, HasSubstr("Duid aan dat u zeker bent, of ga terug."));
  EXPECT_EQ(world.snapshot().tree->at(world.melle()).life, engine::Life::open);
}

TEST(Clock, StopsWithAReasonAndStartsAgain) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/klok";
  EXPECT_EQ(world.post("carla", place, {{"reason", ""}}).status(), 422);
  EXPECT_EQ(world.post("carla", place, {{"reason", "Cyberincident"}}).status(), 303);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("staan stil sinds"));
  EXPECT_EQ(world.post("carla", place).status(), 303);
  EXPECT_TRUE(world.snapshot().tree->at(world.melle()).pauses.front().until.has_value());
  EXPECT_EQ(world.get("ann", place).status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
