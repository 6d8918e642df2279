#include "engine/story/hand_in.h"

#include <gtest/gtest.h>

#include "tests/engine/story/cast_of_two.h"

namespace draaiboek::engine::story {
namespace {

struct AHandIn : ::testing::Test {
  Story told = small_story();
  Cast cast{told};
  Step step;
  StepState state;
  Now now{{}, on("2026-03-03")};

  AHandIn() {
    step.id = "mixed";
    step.slots = {{.id = "plan", .accept = {"pdf", "docx"}}, {.id = "annex", .accept = {"pdf"}}};
    using Type = Question::Type;
    step.sections = {
        {.id = "all",
         .questions = {
             {.id = "level", .type = Type::choice, .options = {{"low", {}}, {"high", {}}}},
             {.id = "why", .type = Type::paragraph},
             {.id = "sure", .type = Type::yes_no},
             {.id = "when", .type = Type::date},
             {.id = "count", .type = Type::number},
             {.id = "who", .type = Type::organisations},
             {.id = "more", .type = Type::text, .required = false}}}};
  }
  wish::HandIn made(const HandIn& deed) { return hand_in_of(deed, step, state, now, cast); }
};

TEST_F(AHandIn, AFileGoesIntoTheFirstFreePlaceThatAcceptsIt) {
  const auto files = made({{{"a.pdf"}, {"b.pdf"}}, {}}).files;
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(files[0].slot, "plan");
  EXPECT_EQ(files[1].slot, "annex");
  EXPECT_EQ(made({{{"a.pdf", "annex"}}, {}}).files[0].slot, "annex");
}

TEST_F(AHandIn, AFileWithoutAPlaceMeansNothing) {
  EXPECT_THROW(made({{{"a.xlsx"}}, {}}), Unresolved);
  EXPECT_THROW(made({{{"a.docx"}, {"b.docx"}}, {}}), Unresolved);
  EXPECT_THROW(made({{{"plan"}}, {}}), Unresolved);
}

TEST_F(AHandIn, TheRestIsAnsweredWithSomethingThatFits) {
  const auto answers = made({{}, {{"", {"high"}}}}).answers;
  EXPECT_EQ(answers.size(), 6U);
  EXPECT_EQ(answers.at("level").values, std::vector<std::string>{"high"});
  EXPECT_EQ(answers.at("why").text.text, "high");
  EXPECT_EQ(answers.at("sure").values, std::vector<std::string>{"yes"});
  EXPECT_EQ(answers.at("when").values, std::vector<std::string>{"2026-03-03"});
  EXPECT_EQ(answers.at("count").values, std::vector<std::string>{"1"});
  EXPECT_EQ(answers.at("who").values, std::vector<std::string>{cast.organisation("high").text()});
}

TEST_F(AHandIn, ANamedAnswerComesBeforeTheRest) {
  const auto answers = made({{}, {{"", {"no"}}, {"level", {"high"}}}}).answers;
  EXPECT_EQ(answers.at("level").values, std::vector<std::string>{"high"});
  EXPECT_EQ(answers.at("sure").values, std::vector<std::string>{"no"});
  EXPECT_EQ(made({{}, {{"", {"no"}}}}).answers.at("level").values, std::vector<std::string>{"low"});
}

TEST_F(AHandIn, AnAnswerToNoQuestionMeansNothing) {
  EXPECT_THROW(made({{}, {{"whence", {"x"}}}}), Unresolved);
}

TEST_F(AHandIn, TheContentDecidesTheHash) {
  EXPECT_EQ(made({{{"a.pdf"}}, {}}).content_hash, made({{{"a.pdf"}}, {}}).content_hash);
  EXPECT_NE(made({{{"a.pdf"}}, {}}).content_hash, made({{{"b.pdf"}}, {}}).content_hash);
}

TEST_F(AHandIn, EveryReceiptIsNumbered) {
  state.hand_ins.resize(1);
  EXPECT_EQ(made({{{"a.pdf"}}, {}}).receipt, "mixed-2");
}

}  // namespace
}  // namespace draaiboek::engine::story
