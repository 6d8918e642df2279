#include "web/body/source.h"

#include <gtest/gtest.h>

#include "web/body/body.h"

namespace draaiboek::web {
namespace {

TEST(Source, ShowsBytesUntilTheyAreConsumed) {
  TextSource source("abcd", 3);
  EXPECT_EQ(source.peek(), "abc");
  EXPECT_EQ(source.peek(), "abc");
  source.skip(2);
  EXPECT_EQ(source.peek(), "cd");
  EXPECT_EQ(source.rest(), "cd");
  source.skip(2);
  EXPECT_THROW(source.peek(), BodyFailure);
}

}  // namespace
}  // namespace draaiboek::web
