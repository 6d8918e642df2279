#include "db/maria/link/random.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

TEST(RandomBytes, AreAsManyAsAskedAndNeverTheSame) {
  EXPECT_EQ(random_bytes(16).size(), 16U);
  EXPECT_NE(random_bytes(16), random_bytes(16));
}

}  // namespace
}  // namespace draaiboek::db
