#include "web/pages/step/form/answers.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

using engine::Question;

engine::Step form_step() {
  engine::Step step;
  step.id = "vragen";
  step.sections = {
      {.id = "start",
       .questions = {
           {.id = "naam", .type = Question::Type::text, .label = {"Naam", "Name"}},
           {.id = "aantal", .type = Question::Type::number, .label = {"Aantal", ""}},
           {.id = "dag", .type = Question::Type::date, .label = {"Dag", ""}},
           {.id = "soorten",
            .type = Question::Type::choices,
            .label = {"Soorten", ""},
            .options = {{.id = "a", .label = {}, .score = 0}, {.id = "b", .label = {}, .score = 0}},
            .required = false}}}};
  return step;
}

Fields filled() {
  return {{"csrf", "x"},      {"q-naam", "Melle"},   {"q-aantal", "1 234,5"},
          {"q-dag-day", "3"}, {"q-dag-month", "10"}, {"q-dag-year", "2026"},
          {"q-soorten", "a"}, {"q-soorten", "b"},    {"q-vreemd", "y"}};
}

TEST(TypedFields, KeepOnlyTheQuestionsOfTheSection) {
  const Typed typed = typed_in(form_step().sections.front(), filled());
  EXPECT_EQ(typed.size(), 6U);
  EXPECT_EQ(typed.at("q-soorten"), (std::vector<std::string>{"a", "b"}));
  EXPECT_FALSE(typed.contains("q-vreemd"));
}

TEST(TypedFields, BecomeAnswersTheEngineKnows) {
  const auto step = form_step();
  const auto read = read_answers(step, typed_in(step.sections.front(), filled()), "nl", true);
  EXPECT_TRUE(read.errors.empty());
  EXPECT_EQ(read.answers.at("naam").text.text, "Melle");
  EXPECT_EQ(read.answers.at("aantal").values.front(), "1234.5");
  EXPECT_EQ(read.answers.at("dag").values.front(), "2026-10-03");
}

TEST(TypedFields, ThatCannotBeReadAreRefusedOnceBesideTheirField) {
  const auto step = form_step();
  const Typed typed = {{"q-aantal", {"veel"}},
                       {"q-dag-day", {"31"}},
                       {"q-dag-month", {"2"}},
                       {"q-dag-year", {"2026"}}};
  const auto read = read_answers(step, typed, "nl", true);
  ASSERT_EQ(read.errors.size(), 3U);
  EXPECT_EQ(read.errors[0].field, "q-dag");
  EXPECT_EQ(read.errors[1].message.key, "form.answer-missing");
  EXPECT_EQ(read.errors[1].message.parameters.at("label"), "Naam");
  EXPECT_EQ(read.errors[2].message.key, "form.not-a-number");
}

TEST(TypedFields, MayBeIncompleteInADraft) {
  EXPECT_TRUE(read_answers(form_step(), {}, "nl", false).errors.empty());
}

TEST(TypedFields, ComeBackFromAHandIn) {
  const auto step = form_step();
  const Typed typed = typed_in(step.sections.front(), filled());
  const auto read = read_answers(step, typed, "nl", true);
  const StoredTexts texts = {{read.answers.at("naam").text.id, "Melle"}};
  Typed again = typed_again(step.sections.front(), to_fact(read.answers), texts);
  EXPECT_EQ(again.at("q-dag-month"), std::vector<std::string>{"10"});
  EXPECT_EQ(again.at("q-naam"), typed.at("q-naam"));
  EXPECT_EQ(count_answered(step.sections.front(), again), 4);
}

TEST(TypedFields, GiveTheSameContentWhateverTheNamesOfTheTexts) {
  const auto step = form_step();
  const Typed typed = typed_in(step.sections.front(), filled());
  EXPECT_EQ(canonical(read_answers(step, typed, "nl", true).answers),
            canonical(read_answers(step, typed, "en", true).answers));
}

}  // namespace
}  // namespace draaiboek::web
