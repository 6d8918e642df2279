#include "web/account/session.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/digest.h"

namespace draaiboek::web {
namespace {

class Sessions : public testing::Test {
 protected:
  Request browser(const Cookie& cookie) {
    Request request;
    request.cookies.add(cookie.name, cookie.value);
    return request;
  }
  engine::Now after(std::chrono::minutes minutes) {
    return now_at(world_.desk().now().instant + minutes);
  }
  db::People& people() { return world_.store().people(); }

  support::World world_;
};

TEST_F(Sessions, LetTheDatabaseKnowOnlyTheHashOfTheToken) {
  const Cookie cookie = open_session(people(), world_.person("carla"), after({}));
  EXPECT_FALSE(people().session(cookie.value).has_value());
  EXPECT_TRUE(people().session(sha256(cookie.value)).has_value());
}

TEST_F(Sessions, EndAfterAnHourWithoutARequest) {
  const Cookie cookie = open_session(people(), world_.person("carla"), after({}));
  EXPECT_TRUE(current_session(people(), browser(cookie), after(std::chrono::minutes(59))));
  EXPECT_TRUE(current_session(people(), browser(cookie), after(std::chrono::minutes(118))));
  EXPECT_FALSE(current_session(people(), browser(cookie), after(std::chrono::minutes(178))));
}

TEST_F(Sessions, EndAfterEightHoursWhateverHappens) {
  const Cookie cookie = open_session(people(), world_.person("carla"), after({}));
  for (int half_hour = 1; half_hour < 16; ++half_hour) {
    EXPECT_TRUE(
        current_session(people(), browser(cookie), after(std::chrono::minutes(30) * half_hour)));
  }
  EXPECT_FALSE(current_session(people(), browser(cookie), after(std::chrono::hours(8))));
}

TEST_F(Sessions, ReadTheGrantsAnewOnEachRequest) {
  const Cookie cookie = open_session(people(), world_.person("sam"), after({}));
  EXPECT_TRUE(current_session(people(), browser(cookie), after({}))->viewer.has_role("steering"));
  db::Viewer system;
  system.is_system = true;
  people().take_away(system, world_.person("sam"), {"steering"});
  EXPECT_FALSE(current_session(people(), browser(cookie), after({}))->viewer.has_role("steering"));
}

TEST_F(Sessions, AreClosedByTheirToken) {
  const Cookie cookie = open_session(people(), world_.person("carla"), after({}));
  const Cookie gone = close_session(people(), sha256(cookie.value));
  EXPECT_EQ(gone.max_age, std::chrono::seconds(0));
  EXPECT_FALSE(current_session(people(), browser(cookie), after({})));
}

TEST_F(Sessions, DoNotComeFromACookieThatWeNeverGave) {
  EXPECT_FALSE(current_session(people(), browser({"session", "made-up"}), after({})));
  EXPECT_FALSE(current_session(people(), Request(), after({})));
}

}  // namespace
}  // namespace draaiboek::web
