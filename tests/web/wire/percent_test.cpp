#include "web/wire/percent.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(Percent, DecodesStrictly) {
  EXPECT_EQ(percent_decode("a%20b+c", Plus::is_blank), "a b c");
  EXPECT_EQ(percent_decode("a%20b+c", Plus::is_plus), "a b+c");
  EXPECT_EQ(percent_decode("%e2%82%AC", Plus::is_plus), "€");
  for (const auto* broken : {"%", "%4", "a%", "%g0", "%0g", "%+1", "% 1"}) {
    EXPECT_EQ(percent_decode(broken, Plus::is_plus), std::nullopt) << broken;
  }
}

TEST(Percent, RefusesWhatIsNoText) {
  EXPECT_EQ(percent_decode("a%00b", Plus::is_plus), std::nullopt);
  EXPECT_EQ(percent_decode("%ff", Plus::is_plus), std::nullopt);
  EXPECT_EQ(percent_decode("\xC3", Plus::is_plus), std::nullopt);
}

TEST(Percent, EncodesSoThatDecodingGivesItBack) {
  const std::string text = "Één & ander/\"100%\"?#\n;€😀";
  const auto encoded = percent_encode(text);
  EXPECT_EQ(encoded.find_first_of(" \"/?#&;\n"), std::string::npos);
  EXPECT_EQ(percent_decode(encoded, Plus::is_blank), text);
  EXPECT_EQ(percent_encode("az09-._~"), "az09-._~");
}

}  // namespace
}  // namespace draaiboek::web
