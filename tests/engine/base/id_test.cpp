#include "engine/base/id.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>
#include <unordered_set>

namespace draaiboek::engine {
namespace {

TEST(Ids, AreWrittenAsTwentySixCharactersThatReadTheSameAloud) {
  EXPECT_EQ(to_text(Bits128{}), "00000000000000000000000000");
  EXPECT_EQ(CaseId::of(7).text(), "00000000000000000000000007");
  EXPECT_EQ(CaseId::of(31).text(), "0000000000000000000000000z");
  EXPECT_EQ(CaseId::of(32).text(), "00000000000000000000000010");
  EXPECT_EQ(to_text(Bits128{1, 0}), "0000000000000g000000000000");
  EXPECT_EQ(to_text(Bits128{~0ULL, ~0ULL}), "7zzzzzzzzzzzzzzzzzzzzzzzzz");
}

TEST(Ids, AreReadBackFromTheirText) {
  const bool holds = rc::check([](std::uint64_t high, std::uint64_t low) {
    const Bits128 bits{high, low};
    RC_ASSERT(bits_from_text(to_text(bits)) == bits);
  });
  EXPECT_TRUE(holds);
}

TEST(Ids, AreReadInCapitalsToo) {
  EXPECT_EQ(CaseId::parse("0000000000000000000000000Z"), CaseId::of(31));
}

TEST(Ids, AreNotReadFromTextOfAnotherLength) {
  EXPECT_EQ(CaseId::parse(""), std::nullopt);
  EXPECT_EQ(CaseId::parse("0000000000000000000000007"), std::nullopt);
  EXPECT_EQ(CaseId::parse("000000000000000000000000007"), std::nullopt);
}

TEST(Ids, AreNotReadFromLettersThatLookLikeDigits) {
  for (const char odd : std::string("ilouILOU-_ \n\xc3")) {
    EXPECT_EQ(CaseId::parse(std::string(25, '0') + odd), std::nullopt) << odd;
  }
}

TEST(Ids, AreNotReadFromTextThatNeedsMoreThan128Bits) {
  EXPECT_TRUE(bits_from_text("7zzzzzzzzzzzzzzzzzzzzzzzzz"));
  EXPECT_FALSE(bits_from_text("80000000000000000000000000"));
  EXPECT_FALSE(bits_from_text("zzzzzzzzzzzzzzzzzzzzzzzzzz"));
}

TEST(Ids, SortAsTheirTextDoes) {
  const bool holds = rc::check([](std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    const Bits128 left{a, c};
    const Bits128 right{b, a};
    RC_ASSERT((left < right) == (to_text(left) < to_text(right)));
  });
  EXPECT_TRUE(holds);
}

TEST(Ids, NameNothingWhenAllTheirBitsAreZero) {
  EXPECT_FALSE(PersonId{});
  EXPECT_TRUE(PersonId::of(1));
  EXPECT_TRUE((PersonId{{1, 0}}));
}

TEST(Ids, CanBeGatheredInAHashedSet) {
  std::unordered_set<PersonId> people;
  for (std::uint64_t number = 0; number < 1000; ++number)
    people.insert(PersonId::of(number));
  EXPECT_EQ(people.size(), 1000U);
  EXPECT_TRUE(people.contains(PersonId::of(999)));
  EXPECT_FALSE(people.contains(PersonId::of(1000)));
}

}  // namespace
}  // namespace draaiboek::engine
