#include "web/pages/wave/summary.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

Seen seen_by(World& world, const char* who) {
  return *world.desk().see(world.viewer(who), world.wave());
}

TEST(WaveSummary, CountsSeatsAndFindsTheNextWorkshop) {
  World world;
  const auto summary = summary_of(seen_by(world, "carla"), world.desk().now().date);
  EXPECT_EQ(summary.taken, 2);
  EXPECT_TRUE(summary.is_full());
  ASSERT_TRUE(summary.next.has_value());
  EXPECT_EQ(summary.next->anchor, "workshop-1");
  EXPECT_EQ(summary.late, 0);
}

TEST(WaveSummary, CountsEachLateStepOfEachParticipant) {
  World world;
  world.hold_workshop();
  world.go_to("2027-04-01");
  const auto summary = summary_of(seen_by(world, "carla"), world.desk().now().date);
  EXPECT_EQ(summary.late, 2) << "the ten questions of Melle and Oosterzele";
  EXPECT_FALSE(summary_of(seen_by(world, "sam"), world.desk().now().date).late.has_value());
  EXPECT_EQ(summary.next->anchor, "workshop-2");
}

TEST(WaveSummary, CountsTheLateStepsOfTheWaveApart) {
  World world;
  world.go_to("2027-03-10");
  const auto summary = summary_of(seen_by(world, "carla"), world.desk().now().date);
  EXPECT_EQ(summary.late, 0);
  EXPECT_EQ(summary.late_elsewhere, 1) << "the preparation";
}

TEST(WaveSummary, KnowsEveryEnrolmentStatusByItsName) {
  for (const char* name :
       {"listed", "contacted", "informed", "applied", "enrolled", "declined", "waiting"}) {
    EXPECT_EQ(to_text(*enrolment_from_text(name)), name);
  }
  EXPECT_FALSE(enrolment_from_text("gone").has_value());
}

}  // namespace
}  // namespace draaiboek::web
