#include "web/account/sign_in.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/password.h"

namespace draaiboek::web {
namespace {

constexpr const char* right = "een lang wachtwoord";
constexpr const char* mail = "carla@proef.example";

class SignIn : public testing::Test {
 protected:
  SignIn() { people().set_password(world_.person("carla"), hash_password(right)); }
  db::People& people() { return world_.store().people(); }
  std::string key_after(const char* email, const char* password, const char* address = "192.0.2.7",
                        std::chrono::seconds later = {}) {
    const auto now = now_at(world_.desk().now().instant + later);
    const auto answer = check_sign_in(people(), email, password, address, now);
    return answer ? "in" : answer.refusal().message.key;
  }

  support::World world_;
};

TEST_F(SignIn, NeedsTheRightPassword) {
  EXPECT_EQ(key_after(mail, right), "in");
  EXPECT_EQ(key_after("Carla@Proef.example", right), "in");
  EXPECT_EQ(key_after(mail, "een ander wachtwoord"), "sign-in.wrong");
}

TEST_F(SignIn, GivesTheSameAnswerForAnAccountThatDoesNotExist) {
  EXPECT_EQ(key_after("niemand@proef.example", right), "sign-in.wrong");
}

TEST_F(SignIn, MakesAnAccountWaitAfterTooManyFailures) {
  for (int i = 0; i < free_failures; ++i)
    EXPECT_EQ(key_after(mail, "fout"), "sign-in.wrong");
  EXPECT_EQ(key_after(mail, right, "198.51.100.9"), "sign-in.wait");
  EXPECT_EQ(key_after(mail, right, "198.51.100.9", std::chrono::minutes(20)), "in");
  EXPECT_EQ(key_after(mail, "fout"), "sign-in.wrong") << "counting begins again";
}

TEST(SignInWait, DoublesUpToAQuarterOfAnHour) {
  EXPECT_EQ(wait_after(free_failures - 1, free_failures).count(), 0);
  EXPECT_EQ(wait_after(free_failures, free_failures).count(), 2);
  EXPECT_EQ(wait_after(free_failures + 3, free_failures).count(), 16);
  EXPECT_EQ(wait_after(1000, free_failures), longest_wait);
}

}  // namespace
}  // namespace draaiboek::web
