#include "db/accounts.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

TEST(LinkSorts, AreReadAsTheyAreWritten) {
  for (const LinkSort sort : {LinkSort::activation, LinkSort::password, LinkSort::code})
    EXPECT_EQ(link_sort_from_text(to_text(sort)), sort);
  EXPECT_FALSE(link_sort_from_text("forever"));
}

}  // namespace
}  // namespace draaiboek::db
