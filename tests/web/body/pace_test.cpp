#include "web/body/pace.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

using std::chrono::milliseconds;

const PaceRules rules{milliseconds(1000), 100, milliseconds(5000)};

TEST(Pace, AllowsSomeWaitingToEveryone) {
  Pace pace(rules);
  EXPECT_EQ(pace.left(), milliseconds(1000));
  pace.waited(milliseconds(400));
  EXPECT_EQ(pace.left(), milliseconds(600));
  pace.waited(milliseconds(700));
  EXPECT_EQ(pace.left(), milliseconds(0));
}

TEST(Pace, IsEarnedWithBytes) {
  Pace pace(rules);
  pace.waited(milliseconds(1000));
  pace.moved(50);
  EXPECT_EQ(pace.left(), milliseconds(500));
}

TEST(Pace, NeverAllowsMoreThanTheMost) {
  Pace pace(rules);
  pace.moved(1'000'000);
  EXPECT_EQ(pace.left(), milliseconds(5000));
}

}  // namespace
}  // namespace draaiboek::web
