#include "web/pages/workshop/bookings.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Bookings, AreThoseOfWavesThatTheViewerSees) {
  World world;
  EXPECT_TRUE(bookings_of_others(world.desk(), world.viewer("carla"), world.wave()).empty());
  db::Viewer system;
  system.is_system = true;
  world.store().people().give(system, world.person("carla"), {"coordinator", {}, ""});
  const auto all = bookings_of_others(world.desk(), world.viewer("carla"), world.wave());
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all.front().wave_title, "Golf van een ander");
}

}  // namespace
}  // namespace draaiboek::web
