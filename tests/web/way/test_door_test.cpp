#include "web/way/test_door.h"

#include <gmock/gmock.h>

// Part of two test programs: one with the door, one without it (tests/CMakeLists.txt).
namespace draaiboek::web {
namespace {

Request move(const std::string& name, const std::string& value) {
  Request request;
  request.method = Method::post;
  request.path = "/test/clock";
  request.form.add(name, value);
  return request;
}

TEST(TestDoor, MovesTheClockToNineOnADayInABuildThatHasIt) {
  Clock clock;
  const auto answer = test_door(clock, move("to", "2099-03-02"));
  EXPECT_EQ(answer.has_value(), has_test_door());
  if (has_test_door()) {
    EXPECT_EQ(answer->status(), 200);
    EXPECT_EQ(clock.now().date, *engine::date_from_text("2099-03-02"));
    EXPECT_EQ(brussels_time(clock.now().instant), "09:00");
  } else {
    EXPECT_LT(clock.now().date, *engine::date_from_text("2099-03-02"));
  }
}

TEST(TestDoor, NeverMovesTheClockBack) {
  Clock clock;
  const auto answer = test_door(clock, move("seconds", "-5"));
  EXPECT_EQ(answer.has_value(), has_test_door());
  if (answer) {
    EXPECT_EQ(answer->status(), 422);
  }
}

TEST(TestDoor, LeavesOtherPlacesAlone) {
  Clock clock;
  Request request = move("seconds", "5");
  request.path = "/golven";
  EXPECT_FALSE(test_door(clock, request).has_value());
}

#ifdef EXPECT_NO_TEST_DOOR
TEST(TestDoor, IsNotThereInABuildWithoutItsOption) {
  EXPECT_FALSE(has_test_door());
}
#endif

}  // namespace
}  // namespace draaiboek::web
