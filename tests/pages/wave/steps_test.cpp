#include "web/pages/wave/steps.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

std::vector<std::string> names_in(const Seen& seen, const WaveGroup& group) {
  std::vector<std::string> names;
  for (const engine::StepIndex index : group.steps)
    names.push_back(seen.workflow().steps.at(index).id);
  return names;
}

TEST(WaveGroups, PutWhatAWorkshopWaitsForUnderIt) {
  World world;
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  const auto groups = wave_groups(*seen);
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(seen->workflow().steps.at(*groups[0].session).id, "workshop-1");
  EXPECT_THAT(names_in(*seen, groups[0]), testing::ElementsAre("voorbereiding", "goedkeuring"));
  EXPECT_THAT(names_in(*seen, groups[1]), testing::IsEmpty());
  EXPECT_FALSE(groups[2].session.has_value());
  EXPECT_THAT(names_in(*seen, groups[2]), testing::ElementsAre("verslag"));
}

}  // namespace
}  // namespace draaiboek::web
