#include "web/pages/workshop/meeting.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Holding, IsRefusedBeforeTheWorkshopWasValidatedAndInTheFuture) {
  World world;
  const Fields day{{"date-day", "22"}, {"date-month", "3"}, {"date-year", "2027"}};
  const auto page = world.post(
      "carla", "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/verloop", day);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"22\""));
}

TEST(Holding, OpensWhatFollows) {
  World world;
  world.hand_in("carla", world.wave(), "voorbereiding");
  world.act("vic", world.wave(),
            engine::StepWish{"goedkeuring", engine::wish::Decide{.yes = true, .reason = {}}});
  world.go_to("2027-03-23");
  EXPECT_THAT(
      world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/verloop")
          .body(),
      HasSubstr("value=\"22\""));
  const Fields day{{"date-day", "22"}, {"date-month", "3"}, {"date-year", "2027"}};
  EXPECT_EQ(world
                .post("carla",
                      "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/verloop", day)
                .status(),
            303);
  EXPECT_THAT(world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1").body(),
              HasSubstr("/aanwezigheid"));
}

TEST(WorkshopCancellation, NeedsAReasonAndTakesTheDateAway) {
  World world;
  const std::string place =
      "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/annulering";
  EXPECT_EQ(world.get("carla", place).status(), 200);
  EXPECT_EQ(world.post("carla", place, {{"reason", ""}}).status(), 422);
  EXPECT_EQ(world.post("ann", place, {{"reason", "Ziek"}}).status(), 403);
  EXPECT_EQ(world.post("carla", place, {{"reason", "Spreker <ziek>"}}).status(), 303);
  EXPECT_THAT(world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1").body(),
              HasSubstr("Spreker &lt;ziek&gt;"));
}

}  // namespace
}  // namespace draaiboek::web
