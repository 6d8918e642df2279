#include "web/account/random.h"

#include <gmock/gmock.h>

#include <array>
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

TEST(Receipts, UseEveryLetterAtEveryPlace) {
  std::array<std::set<char>, 9> at_place;
  for (int i = 0; i < 2'000; ++i) {
    const std::string receipt = new_receipt();
    for (std::size_t place = 0; place < receipt.size(); ++place)
      at_place[place].insert(receipt[place]);
  }
  for (std::size_t place = 0; place < at_place.size(); ++place)
    EXPECT_EQ(at_place[place].size(), place == 4 ? 1U : 30U) << place;
}

TEST(Tokens, AreThirtyTwoBytes) {
  EXPECT_THAT(random_token(), testing::MatchesRegex("[0-9a-f]{64}"));
  EXPECT_NE(random_token(), random_token());
}

}  // namespace
}  // namespace draaiboek::web
