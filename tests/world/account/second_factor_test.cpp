#include "web/account/second_factor.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/one_time_code.h"
#include "web/account/sign_in.h"
#include "web/clock.h"

namespace draaiboek::web {
namespace {

class CodeAfterThePassword : public testing::Test {
 protected:
  CodeAfterThePassword() {
    accounts().begin_second_factor(carla(), key_);
    accounts().confirm_second_factor(carla(), {recovery_hash(carla(), "ABCD-EFGH-JKMN")},
                                     world_.desk().now().instant);
  }
  db::Accounts& accounts() { return world_.store().accounts(); }
  engine::PersonId carla() { return world_.person("carla"); }
  std::string code(std::chrono::seconds later = {}) {
    return code_of_step(key_, code_step(world_.desk().now().instant + later));
  }
  std::string told(const std::string& typed, std::chrono::seconds later = {}) {
    const auto now = now_at(world_.desk().now().instant + later);
    const auto refusal = check_code(world_.store().people(), accounts(), carla(), typed, now);
    return refusal ? refusal->message.key : "in";
  }
  std::string key_ = "12345678901234567890";
  support::World world_;
};

TEST_F(CodeAfterThePassword, OpensTheDoorOnce) {
  EXPECT_TRUE(has_second_factor(accounts(), carla()));
  const std::string present = code();
  EXPECT_EQ(told(present), "in");
  EXPECT_EQ(told(present), "code.used");
  const std::chrono::seconds next(30);
  EXPECT_EQ(told(code(next), next), "in");
}

TEST_F(CodeAfterThePassword, CanBeARecoveryCodeOnce) {
  EXPECT_EQ(told("abcd efgh jkmn"), "in");
  EXPECT_EQ(told("ABCD-EFGH-JKMN"), "code.wrong");
}

TEST_F(CodeAfterThePassword, MustWaitAfterTooManyWrongOnes) {
  for (int i = 0; i < free_failures; ++i)
    EXPECT_EQ(told("000000x"), "code.wrong");
  EXPECT_EQ(told(code()), "sign-in.wait");
  const std::chrono::seconds later(1200);
  EXPECT_EQ(told(code(later), later), "in");
}

TEST_F(CodeAfterThePassword, IsNotAskedOfWhoHasOnlyBegunToSetItUp) {
  accounts().begin_second_factor(world_.person("ann"), key_);
  EXPECT_FALSE(has_second_factor(accounts(), world_.person("ann")));
}

}  // namespace
}  // namespace draaiboek::web
