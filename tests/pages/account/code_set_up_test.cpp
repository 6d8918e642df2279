#include "web/pages/account/code_set_up.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/one_time_code.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class SettingUpACode : public testing::Test {
 protected:
  Response send(const Fields& fields, const std::string& more = "") {
    return world_.post("carla", "/profiel/tweede-factor" + more, fields);
  }
  std::string code(std::chrono::seconds later = {}) {
    const auto factor = world_.store().accounts().second_factor(world_.person("carla"));
    return code_of_step(factor->secret, code_step(world_.desk().now().instant + later));
  }
  support::World world_;
};

TEST_F(SettingUpACode, ShowsTheKeyAndThenTheRecoveryCodesOnce) {
  EXPECT_EQ(send({{"action", "begin"}}).status(), 303);
  const auto page = world_.get("carla", "/profiel/tweede-factor");
  EXPECT_THAT(page.body(), HasSubstr("<svg class=\"db-qr\""));
  EXPECT_THAT(page.body(), HasSubstr("otpauth://totp/"));
  EXPECT_EQ(send({{"action", "confirm"}, {"code", "1"}}).status(), 422);
  const auto codes = send({{"action", "confirm"}, {"code", code()}});
  EXPECT_EQ(codes.status(), 200);
  EXPECT_THAT(codes.body(), HasSubstr("maar één keer"));
  EXPECT_EQ(world_.store().accounts().recovery_codes_left(world_.person("carla")), 10);
  EXPECT_THAT(world_.get("carla", "/profiel/tweede-factor").body(), Not(HasSubstr("<svg class")));
}

TEST_F(SettingUpACode, CanBeTakenBackWithACode) {
  send({{"action", "begin"}});
  send({{"action", "confirm"}, {"code", code()}});
  EXPECT_EQ(send({{"code", "1"}}, "/verwijdering").status(), 422);
  // The next code of the device is already good.
  EXPECT_EQ(send({{"code", code(std::chrono::seconds(30))}}, "/verwijdering").status(), 303);
  EXPECT_FALSE(world_.store().accounts().second_factor(world_.person("carla")));
}

TEST_F(SettingUpACode, ComesFirstForStaffWhereItIsRequired) {
  world_.desk().second_factor_required = true;
  EXPECT_EQ(world_.get("carla", "/golven").header("Location"), "/profiel/tweede-factor");
  EXPECT_EQ(world_.get("marie", "/taken").status(), 200) << "not for participants";
  send({{"action", "begin"}});
  send({{"action", "confirm"}, {"code", code()}});
  EXPECT_EQ(world_.get("carla", "/golven").status(), 200);
  EXPECT_EQ(send({{"code", code(std::chrono::seconds(30))}}, "/verwijdering").header("Location"),
            "/profiel/tweede-factor");
  EXPECT_TRUE(world_.store().accounts().second_factor(world_.person("carla")));
}

}  // namespace
}  // namespace draaiboek::web
