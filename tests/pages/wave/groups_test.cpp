#include "web/pages/wave/groups.h"

#include <gmock/gmock.h>

#include "tests/support/group_wave.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

using support::GroupWave;

TEST(Groups, AreMadeOfEnrolledParticipants) {
  World world;
  GroupWave wave(world);
  const std::string place = "/golven/" + wave.id.text() + "/groepen";
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("kanarie-Melle"));
  const auto done =
      world.post("carla", place, {{"title", "Groep 1"}, {"members", wave.participant.text()}});
  EXPECT_EQ(done.status(), 303);
  const auto page = world.get("carla", place);
  EXPECT_THAT(page.body(), HasSubstr("Groep 1"));
  EXPECT_THAT(page.body(), HasSubstr("/verplaatsing/groepsdag"));
}

TEST(Groups, KeepTheNameWhenNobodyIsChosen) {
  World world;
  GroupWave wave(world);
  const auto page = world.post("carla", "/golven/" + wave.id.text() + "/groepen",
                               {{"title", "Groep zonder leden"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Groep zonder leden\""));
}

TEST(Groups, LetAParticipantMoveToAnother) {
  World world;
  GroupWave wave(world);
  const auto group = wave.open_group(world, "Groep 2");
  const std::string place = "/zaken/" + wave.participant.text() + "/groep";
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("Groep 2"));
  EXPECT_EQ(world.post("carla", place, {{"group", "x"}}).status(), 422);
  EXPECT_EQ(world.post("carla", place, {{"group", group.text()}}).status(), 303);
}

TEST(Groups, DoNotExistInAProgrammeWithoutThem) {
  World world;
  EXPECT_EQ(world.get("carla", "/golven/" + world.wave().text() + "/groepen").status(), 404);
  EXPECT_EQ(world.get("carla", "/zaken/" + world.melle().text() + "/groep").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
