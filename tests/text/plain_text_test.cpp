#include "engine/text/plain_text.h"

#include <gtest/gtest.h>

namespace draaiboek::text {
namespace {

TEST(PlainText, CountsCharactersNotBytes) {
  EXPECT_EQ(count_characters("één €"), 5U);
  const auto place = place_at("één\ntweeën x", 13, "a");
  EXPECT_EQ(place, (engine::Place{"a", 2, 7}));
}

TEST(PlainText, KnowsWhereUtf8Ends) {
  EXPECT_EQ(first_invalid_utf8("één € 𝄞"), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("ab\xE9 c"), 2U);
  EXPECT_EQ(first_invalid_utf8("a\xC3"), 1U);
  EXPECT_EQ(first_invalid_utf8("\xC0\xAF"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xED\xA0\x80"), 0U);
  EXPECT_EQ(first_invalid_utf8("\xF5\x80\x80\x80"), 0U);
}

TEST(PlainText, FindsControlCharacters) {
  EXPECT_EQ(first_control_character("a\tb\r\nc"), std::nullopt);
  EXPECT_EQ(first_control_character(std::string_view("a\0b", 3)), 1U);
  EXPECT_EQ(first_control_character("ab\x7F"), 2U);
}

TEST(PlainText, TellsWhereAFileStopsBeingText) {
  EXPECT_EQ(unreadable("a: één\n", "a.yaml"), std::nullopt);
  EXPECT_EQ(to_text(*unreadable("a\nb\xE9", "a.yaml")),
            "a.yaml:2:2: not a text file (expected: text in UTF-8; found: a byte that is not "
            "UTF-8)");
  EXPECT_EQ(to_text(*unreadable("a\x1B", "a.yaml")),
            "a.yaml:1:2: not a text file (expected: text in UTF-8; found: a control character)");
}

TEST(PlainText, LosesItsByteOrderMark) {
  EXPECT_EQ(without_byte_order_mark("\xEF\xBB\xBFkey"), "key");
  EXPECT_EQ(without_byte_order_mark("key"), "key");
}

}  // namespace
}  // namespace draaiboek::text
