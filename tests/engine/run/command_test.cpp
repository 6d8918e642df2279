#include "engine/run/command.h"

#include <gtest/gtest.h>

namespace draaiboek::engine {
namespace {

TEST(Actor, HasOnlyTheRolesThatWereHandedIn) {
  const Actor marie{PersonId::of(1), {"contact", "member"}};
  EXPECT_TRUE(marie.is("contact"));
  EXPECT_FALSE(marie.is("coordinator"));
  EXPECT_TRUE(marie.is_any({"analyst", "member"}));
  EXPECT_FALSE(marie.is_any({}));
}

}  // namespace
}  // namespace draaiboek::engine
