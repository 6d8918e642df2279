#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

/// The programme with a form on the level of the participant, asked before `write`.
Workflow with_form(Condition condition) {
  Workflow workflow = good_programme();
  Step form = task("intake", Level::participant, "contact");
  form.kind_name = "form";
  Question size = question("size", Question::Type::choice);
  size.options = {{"small", words("small")}, {"large", words("large")}};
  form.sections = {section("scope", {size, question("outsourced", Question::Type::yes_no),
                                     question("sites", Question::Type::number)})};
  add(workflow, form);
  Step follow = task("follow", Level::participant, "contact", {std::move(condition)});
  follow.optional = true;
  add(workflow, follow);
  return workflow;
}

TEST(CheckNames, GuessesTheStepInsideAUseOfABlock) {
  Workflow workflow = good_programme();
  add(workflow, task("workshop-2.held", Level::wave, "coordinator"));
  step_of(workflow, "prepare").after = {after("workshop-2")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:500:1: unknown step (expected: a step of this programme; found: "
                          "\"workshop-2\"; did you mean: workshop-2.held)"));
}

TEST(CheckNames, FindsUnknownAnchorsOfSessionsAndDates) {
  Workflow workflow = good_programme();
  step_of(workflow, "meet").anchor = "worksop";
  step_of(workflow, "write").due = {rule("workshop-2", 5)};
  step_of(workflow, "close").after.push_back(not_before(rule("nowhere")));
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:10:1: anchor is never used (expected: a session or a date rule with it; "
                  "found: \"workshop\")",
                  "p.yaml:101:1: unknown anchor (expected: workshop; found: \"worksop\"; did you "
                  "mean: workshop)",
                  "p.yaml:600:1: unknown anchor (expected: workshop; found: \"nowhere\")",
                  "p.yaml:600:1: unknown anchor (expected: workshop; found: \"workshop-2\"; did "
                  "you mean: workshop)"));
}

TEST(CheckNames, KnowsAHandInOnlyWhereSomethingIsJudged) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").due = {rule_from(DateRule::From::submitted, 5)};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:600:1: nothing is submitted (expected: submitted only in a step "
                          "with of: what is handed in; found: \"write\")"));
}

TEST(CheckNames, AcceptsTheAnswersThatCanBeGiven) {
  EXPECT_THAT(told(with_form(answer("intake", "size", "large"))), IsEmpty());
  EXPECT_THAT(told(with_form(answer("intake", "outsourced", "no"))), IsEmpty());
}

TEST(CheckNames, FindsUnknownQuestionsAndAnswers) {
  EXPECT_THAT(told(with_form(answer("intake", "sise", "large"))),
              ElementsAre("p.yaml:500:1: unknown question (expected: a question of \"intake\"; "
                          "found: \"sise\"; did you mean: size)"));
  EXPECT_THAT(told(with_form(answer("intake", "size", "larg"))),
              ElementsAre("p.yaml:500:1: unknown answer (expected: small, large; found: \"larg\"; "
                          "did you mean: large)"));
  EXPECT_THAT(told(with_form(answer("intake", "outsourced", "true"))),
              ElementsAre("p.yaml:500:1: unknown answer (expected: yes, no; found: \"true\")"));
  EXPECT_THAT(told(with_form(answer("intake", "sites", "3"))),
              ElementsAre("p.yaml:500:1: question without choices (expected: a question of type "
                          "choice, choices or yes-no; found: \"sites\")"));
}

TEST(CheckNames, FindsTheTemplateThatDoesNotExist) {
  Workflow workflow = good_programme();
  Slot& file = step_of(workflow, "write").slots.front();
  file.template_step = "preparee";
  file.template_slot = "template";
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:800:1: unknown step (expected: a step of this programme; found: "
                          "\"preparee\"; did you mean: prepare)"));
  file.template_step = "prepare";
  EXPECT_THAT(told(workflow), ElementsAre("p.yaml:800:1: unknown file of the template (expected: "
                                          "a step with files; found: \"template\")"));
  step_of(workflow, "prepare").slots = {slot("templates")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:800:1: unknown file of the template (expected: templates; "
                          "found: \"template\"; did you mean: templates)"));
}

TEST(CheckNames, FindsTheJudgedStepThatDoesNotExist) {
  Workflow workflow = good_programme();
  Step approval = task("approve", Level::participant, "coordinator");
  approval.kind_name = "approval";
  approval.of = "plan";
  add(workflow, approval);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:104:1: unknown step (expected: a step of this programme; found: "
                          "\"plan\")"));
}

}  // namespace
}  // namespace draaiboek::engine
