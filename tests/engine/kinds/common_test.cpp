#include "engine/kinds/common.h"

#include <gtest/gtest.h>

namespace draaiboek::engine {
namespace {

TEST(Notes, MustSaySomethingWhereTheyAreNeeded) {
  EXPECT_TRUE(need_note({TextId::of(1), ""}, true, "reason").has_value());
  EXPECT_TRUE(need_note({TextId::of(1), " \n\t"}, true, "reason").has_value());
  EXPECT_FALSE(need_note({TextId::of(1), ""}, false, "reason").has_value());
  EXPECT_EQ(need_note({TextId::of(1), ""}, true, "reason")->field, "reason");
}

TEST(Notes, MayHoldTenThousandCharactersButNotWithoutEnd) {
  EXPECT_FALSE(need_note({TextId::of(1), std::string(10000, 'x')}, true, "r").has_value());
  EXPECT_EQ(need_note({TextId::of(1), std::string(longest_note + 1, 'x')}, true, "r")->message.key,
            "refusal.text-too-long");
}

TEST(Checks, GiveTheFirstRefusalInOrder) {
  const auto found = first_refusal(std::optional<Refusal>{}, std::optional(refuse("one")),
                                   std::optional(refuse("two")));
  EXPECT_EQ(found->message.key, "refusal.one");
  EXPECT_FALSE(first_refusal(std::optional<Refusal>{}).has_value());
}

TEST(Rights, AreForbiddenRatherThanInvalidWhenTheyMiss) {
  const Actor analyst{PersonId::of(1), {"analyst"}};
  EXPECT_EQ(need_coordinator(analyst)->kind, Refusal::Kind::forbidden);
  EXPECT_FALSE(need_role(analyst, {"contact", "analyst"}).has_value());
}

}  // namespace
}  // namespace draaiboek::engine
