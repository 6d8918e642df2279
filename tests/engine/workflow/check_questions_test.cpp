#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

Workflow with_question(Question asked, bool scored = false) {
  Workflow workflow = good_programme();
  Step form = task("intake", Level::participant, "contact");
  form.kind_name = "form";
  form.scored = scored;
  form.sections = {section("scope", {std::move(asked)})};
  add(workflow, form);
  return workflow;
}

TEST(CheckQuestions, NeedsTwoOptionsToChooseFrom) {
  Question choice = question("size", Question::Type::choices);
  choice.options = {{"small", words("small")}};
  EXPECT_THAT(told(with_question(choice)),
              ElementsAre("p.yaml:700:1: too few options (expected: two or more to choose from; "
                          "found: \"size\" has 1)"));
}

TEST(CheckQuestions, RefusesOptionsThatNobodySees) {
  Question text = question("size", Question::Type::text);
  text.options = {{"small", words("small")}, {"large", words("large")}};
  EXPECT_THAT(told(with_question(text)),
              ElementsAre("p.yaml:700:1: options that nobody sees (expected: options only for a "
                          "question of type choice or choices; found: \"size\")"));
}

TEST(CheckQuestions, NeedsAScoreToShowOne) {
  Question choice = question("size", Question::Type::choice);
  choice.options = {{"small", words("small")}, {"large", words("large"), 2}};
  EXPECT_THAT(told(with_question(choice, true)), IsEmpty());
  choice.options[1].score = 0;
  EXPECT_THAT(told(with_question(choice, true)),
              ElementsAre("p.yaml:104:1: scored without a score (expected: an option with a score; "
                          "found: \"intake\")"));
}

}  // namespace
}  // namespace draaiboek::engine
