#include "engine/kinds/answers.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

using Given = std::map<std::string, GivenAnswer, std::less<>>;

Step form_with(Question::Type type) {
  Step form = step("form", "form", Level::participant, {"contact"});
  form.sections = {
      {.id = "only",
       .questions = {{.id = "q", .type = type, .options = {{"a", {}, 1}, {"b", {}, 4}}}}}};
  return form;
}

std::string verdict(Question::Type type, std::vector<std::string> values, std::string text = "") {
  const Given given{{"q", {std::move(values), {TextId::of(1), std::move(text)}}}};
  const auto found = check_answers(form_with(type), given, true);
  return found.empty() ? "" : found.front().message.key;
}

TEST(Answers, MustFitTheTypeOfTheirQuestion) {
  using Type = Question::Type;
  EXPECT_EQ(verdict(Type::choice, {"a"}), "");
  EXPECT_EQ(verdict(Type::choice, {"c"}), "refusal.not-an-option");
  EXPECT_EQ(verdict(Type::choice, {"a", "b"}), "refusal.one-answer-only");
  EXPECT_EQ(verdict(Type::choices, {"a", "b"}), "");
  EXPECT_EQ(verdict(Type::yes_no, {"yes"}), "");
  EXPECT_EQ(verdict(Type::yes_no, {"ja"}), "refusal.not-an-option");
  EXPECT_EQ(verdict(Type::date, {"2026-02-28"}), "");
  EXPECT_EQ(verdict(Type::date, {"2026-02-30"}), "refusal.not-a-date");
  EXPECT_EQ(verdict(Type::text, {}, "tekst"), "");
  EXPECT_EQ(verdict(Type::text, {"a"}, "tekst"), "refusal.not-an-option");
  EXPECT_EQ(verdict(Type::organisations, {OrganisationId::of(5).text()}), "");
  EXPECT_EQ(verdict(Type::organisations, {"Melle"}), "refusal.not-an-organisation");
}

TEST(Answers, TakeNumbersWithAPointAndNothingElse) {
  using Type = Question::Type;
  for (const char* good : {"0", "12", "-3", "6.2"})
    EXPECT_EQ(verdict(Type::number, {good}), "");
  for (const char* bad : {"", "-", ".", "1.2.3", "1e3", "zes", "1 000", "9999999999999999"}) {
    EXPECT_EQ(verdict(Type::number, {bad}), "refusal.not-a-number") << bad;
  }
}

TEST(Answers, MayMissWhileTheyAreADraftButNotWhenHandedIn) {
  const Step form = form_with(Question::Type::paragraph);
  EXPECT_TRUE(check_answers(form, {}, false).empty());
  const auto found = check_answers(form, {}, true);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].field, "q");
  const Given blank{{"q", {{}, {TextId::of(1), "  \n"}}}};
  EXPECT_EQ(check_answers(form, blank, true).size(), 1U);
}

TEST(Answers, ToQuestionsThatWereNeverAskedAreRefused) {
  const Given made_up{{"role", {{"administrator"}, {}}}};
  const auto found = check_answers(form_with(Question::Type::choice), made_up, false);
  EXPECT_EQ(found.at(0).message.key, "refusal.unknown-question");
}

TEST(Answers, LeaveTheirTextOutOfTheFact) {
  const Given given{{"q", {{}, {TextId::of(7), "vertrouwelijk"}}}, {"empty", {}}};
  const Answers fact = to_fact(given);
  ASSERT_EQ(fact.size(), 1U);
  EXPECT_EQ(fact.at("q").text, TextId::of(7));
  EXPECT_TRUE(fact.at("q").values.empty());
}

TEST(Score, AddsThePointsOfTheChosenOptions) {
  const Score score = score_of(form_with(Question::Type::choice), {{"q", {{"a"}, {}}}});
  EXPECT_EQ(score.points, 1);
  EXPECT_EQ(score.most, 4);
}

}  // namespace
}  // namespace draaiboek::test
