#include "engine/text/texts.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TextTable read(const std::string& yaml) {
  std::vector<engine::Problem> problems;
  auto table = read_texts(yaml, "texts.nl.yaml", problems);
  EXPECT_THAT(problems, IsEmpty());
  return table;
}

std::string shipped(const std::string& name) {
  std::ifstream file(std::string(SOURCE_DIR) + "/config/" + name);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(Texts, JoinNestedKeysWithDots) {
  const Texts texts(read("taken: {titel: Uw taken}"), {});
  EXPECT_EQ(texts.say({"taken.titel"}, "nl"), "Uw taken");
}

TEST(Texts, FillInTheValuesOfAMessageOnce) {
  const Texts texts(read("groet: Dag {naam} van {plaats}"), {});
  EXPECT_EQ(texts.say({"groet", {{"naam", "{plaats}"}, {"plaats", "Melle"}}}, "nl"),
            "Dag {plaats} van Melle");
}

TEST(Texts, ShowTheKeyWhenThereAreNoWordsForIt) {
  EXPECT_EQ(Texts().say({"refusal.not-open"}, "nl"), "refusal.not-open");
}

TEST(Texts, SpeakEnglishToWhoReadsEnglish) {
  const Texts texts(read("ja: ja"), read("ja: yes"));
  EXPECT_EQ(texts.say({"ja"}, "en"), "yes");
  EXPECT_EQ(texts.say({"ja"}, "nl"), "ja");
}

TEST(Texts, NameTheKeysThatOneLanguageLacks) {
  EXPECT_THAT(Texts(read("a: x\nb: y"), read("a: x\nc: z")).unmatched(), ElementsAre("b", "c"));
}

TEST(Texts, RefuseAListWithItsPlace) {
  std::vector<engine::Problem> problems;
  read_texts("a: [x, y]", "texts.nl.yaml", problems);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().place.file, "texts.nl.yaml");
}

TEST(ShippedTexts, HaveTheSameKeysInBothLanguages) {
  const Texts texts(read(shipped("texts.nl.yaml")), read(shipped("texts.en.yaml")));
  EXPECT_THAT(texts.unmatched(), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::text
