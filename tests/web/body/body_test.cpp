#include "web/body/body.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(Body, GivesItsBytesInSteps) {
  TextBody body("abcdefg", 3);
  std::array<char, 5> into{};
  EXPECT_EQ(body.read(into), 3u);
  EXPECT_EQ(body.read(into), 3u);
  EXPECT_EQ(body.read(into), 1u);
  EXPECT_EQ(into[0], 'g');
  EXPECT_EQ(body.read(into), 0u);
}

TEST(Body, IsReadAsAWholeUpToALimit) {
  TextBody fits("abcdefg", 2);
  EXPECT_EQ(read_all(fits, 7), "abcdefg");
  TextBody too_long("abcdefgh", 2);
  try {
    read_all(too_long, 7);
    FAIL() << "a body over the limit was read";
  } catch (const BodyFailure& failure) {
    EXPECT_EQ(failure.status(), 413);
    EXPECT_EQ(failure.reason(), "gate.body-too-large");
  }
}

}  // namespace
}  // namespace draaiboek::web
