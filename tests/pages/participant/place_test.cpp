#include "web/pages/participant/place.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(ParticipantPlace, LeadsThroughTheWave) {
  World world;
  const Request request = world.request("carla", "/golven");
  const Asked asked{.request = request, .number = "1"};
  const auto seen = world.desk().see(world.viewer("carla"), world.melle());
  const auto crumbs = participant_crumbs(Say(world.desk(), asked), *seen,
                                         Names::of_participant(world.desk(), *seen), "Hier");
  ASSERT_EQ(crumbs.size(), 5U);
  EXPECT_EQ(crumbs[1].place, "/golven/" + world.wave().text());
  EXPECT_THAT(crumbs[3].words, HasSubstr("Melle"));
  EXPECT_EQ(crumbs[4].words, "Hier");
}

}  // namespace
}  // namespace draaiboek::web
