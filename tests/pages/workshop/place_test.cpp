#include "web/pages/workshop/place.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(WorkshopPlace, FindsWhatMustBeReadyFirst) {
  World world;
  const auto& workflow = *world.snapshot().workflow;
  const auto before = prerequisites(workflow, workflow.positions.find("workshop-1")->second);
  ASSERT_EQ(before.size(), 2U);
  EXPECT_EQ(workflow.steps[before.front()].id, "voorbereiding");
  EXPECT_TRUE(prerequisites(workflow, workflow.positions.find("workshop-2")->second).empty())
      << "another workshop has a page of its own";
}

TEST(WorkshopPlace, InvitesEnrolledParticipants) {
  World world;
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  EXPECT_EQ(invitees(*seen).size(), 2U);
}

}  // namespace
}  // namespace draaiboek::web
