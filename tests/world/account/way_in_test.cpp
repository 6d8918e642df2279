#include "web/account/way_in.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/clock.h"

namespace draaiboek::web {
namespace {

class WayIn : public testing::Test {
 protected:
  db::Accounts& accounts() { return world_.store().accounts(); }
  engine::Now after(std::chrono::minutes later) {
    return now_at(world_.desk().now().instant + later);
  }
  std::string make(db::LinkSort sort) {
    return make_link(accounts(), sort, world_.person("mo"), world_.person("marie"), after({}));
  }
  support::World world_;
};

TEST_F(WayIn, LastsTwoWeeksForAnActivationAndADayForAPassword) {
  const std::string activation = make(db::LinkSort::activation);
  EXPECT_TRUE(find_link(accounts(), activation, after(std::chrono::hours(24 * 14 - 1))));
  EXPECT_FALSE(find_link(accounts(), activation, after(std::chrono::hours(24 * 14))));
  const std::string password = make(db::LinkSort::password);
  EXPECT_TRUE(find_link(accounts(), password, after(std::chrono::hours(23))));
  EXPECT_FALSE(find_link(accounts(), password, after(std::chrono::hours(24))));
}

TEST_F(WayIn, IsKnownToTheDatabaseByItsDigestOnly) {
  const std::string token = make(db::LinkSort::activation);
  EXPECT_FALSE(accounts().link(token, after({}).instant));
  EXPECT_FALSE(find_link(accounts(), "", after({})));
}

TEST_F(WayIn, StandsInTheQueryWhereNoLogReadsIt) {
  EXPECT_EQ(link_address("https://draaiboek.example", "abc"),
            "https://draaiboek.example/toegang?sleutel=abc");
}

}  // namespace
}  // namespace draaiboek::web
