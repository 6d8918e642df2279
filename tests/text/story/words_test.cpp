#include "engine/text/story/words.h"

#include <gtest/gtest.h>

namespace draaiboek::text::story {
namespace {

std::vector<std::string> texts(std::string_view line) {
  std::vector<std::string> found;
  for (const Token& token : tokens_of(line, 1))
    found.push_back(token.text);
  return found;
}

using Texts = std::vector<std::string>;

TEST(StoryWords, AreSplitAtSpacesAndPunctuation) {
  EXPECT_EQ(texts("Carla invites Melle, Zingem"),
            (Texts{"Carla", "invites", "Melle", ",", "Zingem"}));
  EXPECT_EQ(texts("  \t "), Texts{});
}

TEST(StoryWords, AColonInsideAWordBelongsToIt) {
  EXPECT_EQ(texts("from 09:30: refusal.not-open"),
            (Texts{"from", "09:30", ":", "refusal.not-open"}));
}

TEST(StoryWords, AQuotedTextIsOneWordThatIsNeverAKeyword) {
  const auto tokens = tokens_of("say \"on time, please\"", 4);
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(tokens[1].text, "on time, please");
  EXPECT_EQ(tokens[1].line, 4);
  EXPECT_EQ(tokens[1].column, 5);
  Words words(tokens_of("\"on\"", 1));
  EXPECT_FALSE(words.accept("on"));
}

TEST(StoryWords, AnOpenQuoteIsMisread) {
  try {
    tokens_of("say \"on time", 7);
    FAIL() << "nothing was misread";
  } catch (const Misread& misread) {
    EXPECT_EQ(misread.expected, "a closing quote");
    EXPECT_EQ(misread.at.line, 7);
    EXPECT_EQ(misread.at.column, 5);
  }
}

TEST(StoryWords, SeveralWordsAreAcceptedTogetherOrNotAtAll) {
  Words words(tokens_of("no collisions here", 1));
  EXPECT_FALSE(words.accept("no trouble"));
  EXPECT_TRUE(words.accept("no collisions"));
  EXPECT_EQ(words.rest(), "here");
  EXPECT_TRUE(words.at_end());
  EXPECT_FALSE(words.accept("more"));
}

TEST(StoryWords, NamesAreSeparatedByCommasOrAnd) {
  Words words(tokens_of("Melle, Zingem and Aalter, and Gent end", 1));
  EXPECT_EQ(words.names("a name"), (Texts{"Melle", "Zingem", "Aalter", "Gent"}));
  words.want("end");
  words.want_end();
}

TEST(StoryWords, DatesAndNumbersAreRead) {
  Words words(tokens_of("2026-04-14 25", 1));
  EXPECT_EQ(engine::to_text(words.date()), "2026-04-14");
  EXPECT_EQ(words.number(), 25);
}

template <class Read>
std::string expected(std::string_view line, Read read) {
  Words words(tokens_of(line, 1));
  try {
    read(words);
  } catch (const Misread& misread) {
    return misread.expected;
  }
  return "nothing";
}

TEST(StoryWords, SayWhatWasExpected) {
  EXPECT_EQ(expected("2026-02-30", [](Words& words) { words.date(); }), "a date as 2026-04-14");
  EXPECT_EQ(expected("12x", [](Words& words) { words.number(); }), "a number");
  EXPECT_EQ(expected(", x", [](Words& words) { words.name("a step"); }), "a step");
  EXPECT_EQ(expected("", [](Words& words) { words.name("a step"); }), "a step");
  EXPECT_EQ(expected("reason", [](Words& words) { words.quoted("the reason"); }),
            "the reason between quotes");
  EXPECT_EQ(expected("x", [](Words& words) { words.want("with"); }), "\"with\"");
  EXPECT_EQ(expected("x", [](Words& words) { words.want_end(); }), "the end of the sentence");
}

}  // namespace
}  // namespace draaiboek::text::story
