#include "web/pages/parts/say.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Say, PutsLateBeforeTheStatus) {
  World world;
  const Request request = world.request("carla", "/golven");
  const Asked asked{.request = request, .number = "1"};
  const Say say(world.desk(), asked);
  engine::Standing standing;
  standing.status = engine::Status::to_do;
  EXPECT_EQ(status_view(say, standing).text("words"), "Te doen");
  standing.late = true;
  EXPECT_EQ(status_view(say, standing).text("words"), "Te laat");
  EXPECT_EQ(tag_of(standing), "late");
}

TEST(Say, LeavesOutWhatIsNotKnownOfADate) {
  World world;
  const Request request = world.request("carla", "/golven");
  const Asked asked{.request = request, .number = "1"};
  const Say say(world.desk(), asked);
  const auto day = *engine::date_from_text("2027-03-22");
  EXPECT_EQ(say.planned({.date = day}), "maandag 22 maart 2027");
  EXPECT_EQ(say.planned({.date = day, .from = "09:00", .room = "Zaal A"}),
            "maandag 22 maart 2027, om 9 uur, Zaal A");
}

}  // namespace
}  // namespace draaiboek::web
