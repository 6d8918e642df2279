#include "web/account/random.h"

#include <gmock/gmock.h>

#include <set>

namespace draaiboek::web {
namespace {

TEST(RandomIds, NeverComeTwice) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i)
    EXPECT_TRUE(seen.insert(new_id<engine::CaseId>().text()).second);
}

TEST(Receipts, CanBeReadOutOnTheTelephone) {
  for (int i = 0; i < 200; ++i)
    EXPECT_THAT(new_receipt(),
                testing::MatchesRegex("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"));
}

TEST(Tokens, AreThirtyTwoBytes) {
  EXPECT_THAT(random_token(), testing::MatchesRegex("[0-9a-f]{64}"));
  EXPECT_NE(random_token(), random_token());
}

}  // namespace
}  // namespace draaiboek::web
