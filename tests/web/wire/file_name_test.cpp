#include "web/wire/file_name.h"

#include <gtest/gtest.h>

#include "web/wire/utf8.h"

namespace draaiboek::web {
namespace {

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count)
    take_character(text);
  return count;
}

TEST(FileName, StaysAsItIsWhenItIsHarmless) {
  for (const auto* name : {"BIA Gent.docx", "één naam (2).xlsx", "日本.pdf", ".verborgen",
                           "a'b.txt", "=som.csv", "👩‍💻.txt"}) {
    EXPECT_EQ(clean_file_name(name), name);
  }
}

TEST(FileName, IsTheLastComponentOfAPath) {
  EXPECT_EQ(clean_file_name("../../etc/passwd"), "passwd");
  EXPECT_EQ(clean_file_name("C:\\fakepath\\bcp.docx"), "bcp.docx");
  EXPECT_EQ(clean_file_name("a/b\\c.pdf"), "c.pdf");
}

TEST(FileName, LosesControlCharacters) {
  EXPECT_EQ(clean_file_name(std::string_view("a\0b.pdf", 7)), "ab.pdf");
  EXPECT_EQ(clean_file_name("a\r\nSet-Cookie: b.pdf"), "aSet-Cookie_ b.pdf");
  EXPECT_EQ(clean_file_name("a\x7f\u0085\u2028.pdf"), "a.pdf");
}

TEST(FileName, LosesMarksThatTurnTheReadingDirection) {
  EXPECT_EQ(clean_file_name("plan\u202Efdp.exe"), "planfdp.exe");
  EXPECT_EQ(clean_file_name("\u200Fa\u2066b\u2069\u061C.pdf\uFEFF"), "ab.pdf");
}

TEST(FileName, GetsAnUnderscoreForSignsThatWindowsRefuses) {
  EXPECT_EQ(clean_file_name("\"a\"<b>:c|d?e*.pdf"), "_a__b__c_d_e_.pdf");
}

TEST(FileName, ShowsBytesThatAreNoText) {
  EXPECT_EQ(clean_file_name("a\xFF.pdf"), "a\uFFFD.pdf");
}

TEST(FileName, HasAtMostTwoHundredCharactersAndKeepsItsExtension) {
  std::string long_name;
  for (int i = 0; i < 5000; ++i)
    long_name += "é";
  const auto name = clean_file_name(long_name + ".docx");
  EXPECT_EQ(characters(name), 200u);
  EXPECT_TRUE(name.ends_with("é.docx"));
  EXPECT_EQ(characters(clean_file_name(long_name)), 200u);
  EXPECT_EQ(characters(clean_file_name("a." + long_name)), 200u);
}

TEST(FileName, IsNeverEmpty) {
  for (const auto* name : {"", "/", "a/", "..", ". .", "   ", "\u202E", "\x01\x02"}) {
    EXPECT_EQ(clean_file_name(name), "document") << name;
  }
}

TEST(FileName, IsTheSameWhenCleanedTwice) {
  for (const auto* name : {" a. .pdf . ", "a/b\u202E.pdf", "\"x\".", "\xE2\x80", "a .docx"}) {
    const auto once = clean_file_name(name);
    EXPECT_EQ(clean_file_name(once), once);
  }
}

}  // namespace
}  // namespace draaiboek::web
