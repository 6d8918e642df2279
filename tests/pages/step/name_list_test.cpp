#include "web/pages/step/name_list.h"

#include <gtest/gtest.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

TEST(NameList, NamesTheClockAndWhoWasErased) {
  const NameList names({{engine::PersonId::of(1), "Marie"}}, {}, "Draaiboek",
                       "een vroegere gebruiker");
  EXPECT_EQ(names.person(engine::PersonId::of(1)), "Marie");
  EXPECT_EQ(names.person({}), "Draaiboek");
  EXPECT_EQ(names.person(engine::PersonId::of(2)), "een vroegere gebruiker");
}

TEST(NameList, ReadsOnlyWhatIsWanted) {
  support::World world;
  const Request request = world.request("marie", "/taken");
  const Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
  const NameList names = names_of(world.desk(), asked, {{world.person("marie")}, {}});
  EXPECT_EQ(names.person(world.person("marie")), "marie");
  EXPECT_EQ(names.person(world.person("omar")), "een vroegere gebruiker");
}

TEST(NameList, KnowsWhoRunsTheWave) {
  support::World world;
  const auto tree = world.snapshot().tree;
  EXPECT_EQ(coordinators(tree->wave()), std::set{world.person("carla")});
}

}  // namespace
}  // namespace draaiboek::web
