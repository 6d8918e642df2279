#include "web/poco/hall.h"

#include <gtest/gtest.h>
#include <poll.h>

namespace draaiboek::web {
namespace {

bool rings(const Bell& bell) {
  pollfd watched{bell.descriptor(), POLLIN, 0};
  return ::poll(&watched, 1, 0) == 1;
}

TEST(Bell, RingsUntilItIsSilenced) {
  Bell bell;
  EXPECT_FALSE(rings(bell));
  bell.ring();
  bell.ring();
  EXPECT_TRUE(rings(bell));
  bell.silence();
  EXPECT_FALSE(rings(bell));
}

TEST(Hall, IsCrowdedAboveItsMeasureAndNotBeforeManyHaveLeft) {
  Hall hall(6);
  for (int i = 0; i < 6; ++i)
    hall.enter();
  EXPECT_FALSE(hall.crowded());
  hall.enter();
  EXPECT_TRUE(hall.crowded());
  EXPECT_TRUE(rings(hall.make_room()));
  for (int i = 0; i < 3; ++i)
    hall.leave();
  EXPECT_TRUE(hall.crowded());
  hall.leave();
  EXPECT_FALSE(hall.crowded());
  EXPECT_FALSE(rings(hall.make_room()));
}

TEST(Hall, SendsIdleVisitorsAwayWhenItStops) {
  Hall hall(6);
  hall.enter();
  EXPECT_FALSE(hall.stopping());
  hall.begin_stop();
  EXPECT_TRUE(hall.stopping());
  EXPECT_TRUE(rings(hall.make_room()));
  hall.leave();
  EXPECT_TRUE(hall.crowded());
}

TEST(Hall, CutsOnlyAfterTheGrace) {
  Hall hall(6);
  hall.begin_visit();
  EXPECT_FALSE(rings(hall.cut()));
  hall.finish(std::chrono::milliseconds(1));
  EXPECT_TRUE(rings(hall.cut()));
  hall.end_visit();
  hall.finish(std::chrono::hours(1));
}

}  // namespace
}  // namespace draaiboek::web
