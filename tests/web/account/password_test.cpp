#include "web/account/password.h"

#include <gmock/gmock.h>

#include <thread>
#include <vector>

namespace draaiboek::web {
namespace {

TEST(Password, IsStoredAsArgon2id) {
  EXPECT_THAT(hash_password("een lang wachtwoord"), testing::StartsWith("$argon2id$"));
}

TEST(Password, IsKnownAgainAndNoOtherIs) {
  const std::string hash = hash_password("een lang wachtwoord");
  EXPECT_TRUE(is_password("een lang wachtwoord", hash));
  EXPECT_FALSE(is_password("een ander wachtwoord", hash));
}

TEST(Password, OfAnUnknownAccountIsNeverRight) {
  EXPECT_FALSE(is_password("nobody signs in with this one", ""));
}

TEST(Password, ThatIsFarTooLongIsNotEvenHashed) {
  EXPECT_FALSE(is_password(std::string(longest_password + 1, 'x'), ""));
}

TEST(Passwords, OfManyVisitorsAtOnceAllGetTheirTurn) {
  const std::string hash = hash_password("een lang wachtwoord");
  std::vector<std::thread> visitors;
  std::atomic<int> right = 0;
  for (int i = 0; i < 5; ++i)
    visitors.emplace_back([&] { right += is_password("een lang wachtwoord", hash) ? 1 : 0; });
  for (std::thread& visitor : visitors)
    visitor.join();
  EXPECT_EQ(right, 5);
}

}  // namespace
}  // namespace draaiboek::web
