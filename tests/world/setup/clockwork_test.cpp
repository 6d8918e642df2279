#include "web/setup/clockwork.h"

#include <gtest/gtest.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

TEST(Clockwork, ChangesNothingWhileNothingEndsByItself) {
  World world;
  EXPECT_EQ(knock(world.desk()), 0);
}

TEST(Clockwork, SignsTheChainsWhenItEnds) {
  World world;
  {
    const Clockwork clockwork(world.desk(), [](const std::string&) {});
  }
  EXPECT_TRUE(world.store().verify([](std::size_t, std::size_t) {}).empty());
}

}  // namespace
}  // namespace draaiboek::web
