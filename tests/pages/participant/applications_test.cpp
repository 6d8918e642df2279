#include "web/pages/participant/applications.h"

#include <gmock/gmock.h>

#include "tests/support/group_wave.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

using support::GroupWave;

TEST(Applications, AreOpenedByTheCoordinator) {
  World world;
  GroupWave wave(world);
  const std::string place = "/zaken/" + wave.participant.text() + "/toepassingen";
  EXPECT_EQ(world.post("carla", place, {{"title", "e-loket"}}).status(), 303);
  const auto page = world.get("carla", place);
  EXPECT_THAT(page.body(), HasSubstr("e-loket"));
  EXPECT_THAT(page.body(), HasSubstr("Dossier"));
}

TEST(Applications, NeedAName) {
  World world;
  GroupWave wave(world);
  const auto page =
      world.post("carla", "/zaken/" + wave.participant.text() + "/toepassingen", {{"title", ""}});
  EXPECT_EQ(page.status(), 422);
}

TEST(Applications, DoNotExistInAProgrammeWithoutThem) {
  World world;
  EXPECT_EQ(world.get("carla", "/zaken/" + world.melle().text() + "/toepassingen").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
