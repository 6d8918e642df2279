#include "web/wire/utf8.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

TEST(Utf8, IsValidInAllLengths) {
  for (const auto* good : {"", "a", "é", "€", "😀", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
    EXPECT_TRUE(valid_utf8(good)) << good;
  }
}

TEST(Utf8, RefusesOverlongSurrogateCutAndTooHigh) {
  for (const auto* bad :
       {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\x80",
        "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xC3", "\xE2\x82", "a\xFF", "\xC3(", "\xFE"}) {
    EXPECT_FALSE(valid_utf8(bad));
  }
}

TEST(Utf8, IsWrittenAsItWasRead) {
  const std::string text = "aé€😀\x7f\u07ff\uffff";
  std::string copy;
  std::string_view rest = text;
  while (!rest.empty())
    append_character(copy, take_character(rest).value());
  EXPECT_EQ(copy, text);
}

TEST(Utf8, TakesOneByteOfWhatIsNoCharacter) {
  std::string_view rest = "\xE2\x82z";
  EXPECT_EQ(take_character(rest), std::nullopt);
  EXPECT_EQ(rest.size(), 2u);
  std::string_view nothing;
  EXPECT_THROW(take_character(nothing), engine::Bug);
}

}  // namespace
}  // namespace draaiboek::web
