#include "web/setup/register/wrong_words.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "engine/text/texts.h"
#include "web/setup/register/sheet.h"
#include "web/setup/shipped.h"

namespace draaiboek::web {
namespace {

const text::Texts& shipped_words() {
  static const text::Texts words = read_texts(find_home(SOURCE_DIR, ""));
  return words;
}

TEST(WrongWords, SayWhatWasExpectedFoundAndNearest) {
  const Wrong wrong = {.line = 12,
                       .column = 3,
                       .field = "province",
                       .expected = {"organisations.expected.column"},
                       .found = "x",
                       .nearest = "y",
                       .title = "Gewest"};
  EXPECT_EQ(wrong_words(shipped_words(), wrong, "nl"),
            "verwacht een kolom die Draaiboek kent; gevonden 'x'; bedoelt u y?");
  EXPECT_EQ(wrong_place(shipped_words(), wrong, "nl"), "Regel 12, kolom 3 'Gewest' (Provincie)");
  EXPECT_EQ(wrong_place(shipped_words(), {.line = 4, .expected = {"x"}}, "en"), "Line 4");
}

TEST(WrongWords, NameAColumnOnceWhenTheFileAndTheScreenAgree) {
  const Wrong wrong = {
      .line = 2, .column = 1, .field = "inhabitants", .expected = {"x"}, .title = "inwoners"};
  EXPECT_EQ(wrong_place(shipped_words(), wrong, "nl"), "Regel 2, kolom 1 'inwoners'");
  EXPECT_EQ(wrong_place(shipped_words(), wrong, "en"), "Line 2, column 1 'inwoners' (Inhabitants)");
  const Wrong unknown = {
      .line = 1, .column = 2, .field = "kleur", .expected = {"x"}, .title = "Kleur"};
  EXPECT_EQ(wrong_place(shipped_words(), unknown, "nl"), "Regel 1, kolom 2 'Kleur'");
}

TEST(WrongWords, AreThereForWhateverAFileCanDo) {
  const std::string files[] = {"",
                               "nis,name\n44052\n",
                               "nis,name\n44052,\"x\n",
                               "nis,name\n44052,\"x\"y\n",
                               "nis,name\n44052,x\"y\n",
                               "nis,name\n44052,x\ry\n",
                               "nis,,name\n",
                               "nis,x\x01\n",
                               "nis,G\xE9nt\n",
                               std::string(5'000'000, 'x')};
  for (const std::string& file : files) {
    const Sheet sheet = read_sheet(file);
    EXPECT_FALSE(sheet.unusable.empty() && sheet.broken.empty()) << file.substr(0, 30);
    for (const auto& list : {sheet.unusable, sheet.broken}) {
      for (const Wrong& wrong : list)
        EXPECT_TRUE(shipped_words().find(wrong.expected.key, "nl")) << wrong.expected.key;
    }
  }
}

TEST(WrongWords, AreThereForEveryField) {
  for (const std::string& field : organisation_fields()) {
    EXPECT_TRUE(shipped_words().find("organisations.field." + field, "nl")) << field;
    EXPECT_TRUE(shipped_words().find("organisations.expected." + field, "en")) << field;
  }
}

}  // namespace
}  // namespace draaiboek::web
