#include "engine/text/programme/sections.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using engine::Question;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string words = "{nl: a, en: b}";

Scales scales(const std::string& text, Problems& problems) {
  return scales_of(*read_node(text, "a.yaml").root, problems);
}

/// The sections with one question in them.
std::vector<engine::Section> read(const std::string& question, Problems& problems) {
  const Scales known =
      scales("size: [{id: 1, label: " + words + ", score: 5}, {id: large, label: " + words + "}]",
             problems);
  const std::string text = "[{id: s, title: " + words + ", questions: [" + question + "]}]";
  return sections_of(*read_node(text, "a.yaml").root, known, problems);
}

std::vector<std::string> told_about(const std::string& question) {
  Problems problems;
  read(question, problems);
  return told(problems);
}

TEST(Questions, HaveATypeAndALabel) {
  Problems problems;
  const auto sections =
      read("{id: q, type: yes-no, label: " + words + ", hint: " + words + ", required: false}",
           problems);
  EXPECT_THAT(told(problems), IsEmpty());
  const Question& question = sections.at(0).questions.at(0);
  EXPECT_EQ(question.type, Question::Type::yes_no);
  EXPECT_EQ(question.hint.en, "b");
  EXPECT_FALSE(question.required);
  EXPECT_THAT(told_about("{id: q, type: choise, label: " + words + "}"),
              ElementsAre("a.yaml:1:59: unknown type of question (expected: text, paragraph, "
                          "choice, choices, yes-no, number, date, organisations; found: "
                          "\"choise\"; did you mean: choice)"));
}

TEST(Questions, TakeTheirOptionsFromAScale) {
  Problems problems;
  const auto sections = read("{id: q, type: choice, label: " + words + ", scale: size}", problems);
  EXPECT_THAT(told(problems), IsEmpty());
  const auto& options = sections.at(0).questions.at(0).options;
  ASSERT_EQ(options.size(), 2U);
  EXPECT_EQ(options[0].id, "1");
  EXPECT_EQ(options[0].score, 5);
  EXPECT_THAT(told_about("{id: q, type: choice, label: " + words + ", scale: sise}"),
              ElementsAre("a.yaml:1:97: unknown scale (expected: size; found: \"sise\"; did you "
                          "mean: size)"));
  EXPECT_THAT(told_about("{id: q, type: choice, label: " + words +
                         ", scale: size, options: [{id: a, label: " + words + "}]}"),
              ElementsAre("a.yaml:1:97: options twice (expected: either options or scale; found: "
                          "both)"));
}

TEST(Options, AreAtMostAHundred) {
  std::string text = "size: [";
  for (int option = 0; option < 102; ++option)
    text += "{id: " + std::to_string(option) + ", label: " + words + "}, ";
  Problems problems;
  EXPECT_EQ(scales(text + "]", problems).at("size").size(), 100U);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().what, "too many options");
}

TEST(Options, HaveAnIdOrABareNumber) {
  Problems problems;
  scales("size: [{id: 1a, label: " + words + "}, {id: 1234567890, label: " + words + "}]",
         problems);
  EXPECT_EQ(problems.size(), 2U);
}

TEST(Scales, HaveNamesThatAreIds) {
  Problems problems;
  scales("Size: [{id: a, label: " + words + "}]", problems);
  EXPECT_THAT(told(problems),
              ElementsAre("a.yaml:1:1: not an id (expected: lower-case letters, digits and single "
                          "hyphens, beginning with a letter, at most 60; found: \"Size\")"));
}

}  // namespace
}  // namespace draaiboek::text
