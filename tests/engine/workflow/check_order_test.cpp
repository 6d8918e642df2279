#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

/// A form with a yes-no and a question with several answers.
Step intake() {
  Step form = task("intake", Level::participant, "contact");
  form.kind_name = "form";
  Question tools = question("tools", Question::Type::choices);
  tools.options = {{"phone", words("phone")}, {"mail", words("mail")}};
  form.sections = {section("scope", {question("outsourced", Question::Type::yes_no), tools})};
  return form;
}

TEST(CheckOrder, NamesTheMembersOfACycleAndTheWayRound) {
  Workflow workflow = good_programme();
  step_of(workflow, "prepare").after = {after_all("write")};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:100:1: steps that wait for each other (expected: an order for prepare, "
                  "meet, write; found: \"prepare\" waits for \"write\" waits for \"meet\" waits "
                  "for \"prepare\")",
                  "p.yaml:103:1: step that never opens (expected: a way to it from the start; "
                  "found: \"close\" waits for steps that wait for each other)"));
}

TEST(CheckOrder, FindsAStepThatWaitsForItself) {
  Workflow workflow = good_programme();
  step_of(workflow, "close").after = {after("close")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:103:1: steps that wait for each other (expected: an order for "
                          "close; found: \"close\" waits for \"close\")"));
}

TEST(CheckOrder, CountsTheJudgedStepAsWaitedFor) {
  Workflow workflow = good_programme();
  Step review = task("review", Level::participant, "analyst");
  review.kind_name = "review";
  review.of = "write";
  review.round = 1;
  step_of(workflow, "write").after = {after("review")};
  add(workflow, review);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:102:1: steps that wait for each other (expected: an order for "
                          "write, review; found: \"write\" waits for \"review\" waits for "
                          "\"write\")",
                          "p.yaml:103:1: step that never opens (expected: a way to it from the "
                          "start; found: \"close\" waits for steps that wait for each other)"));
}

TEST(CheckOrder, FindsAStepThatNeedsTwoAnswersToOneQuestion) {
  Workflow workflow = good_programme();
  add(workflow, intake());
  Step first =
      task("first", Level::participant, "contact", {answer("intake", "outsourced", "yes")});
  first.optional = true;
  add(workflow, first);
  Step second = task("second", Level::participant, "contact",
                     {after("first"), answer("intake", "outsourced", "no")});
  second.optional = true;
  add(workflow, second);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:106:1: step that never opens (expected: one answer to each "
                          "question; found: \"second\" waits for two different answers)"));
}

TEST(CheckOrder, LetsSeveralAnswersBeGivenWhereTheyCan) {
  Workflow workflow = good_programme();
  add(workflow, intake());
  Step both = task("both", Level::participant, "contact",
                   {answer("intake", "tools", "phone"), answer("intake", "tools", "mail")});
  both.optional = true;
  add(workflow, both);
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckOrder, FindsTheStepThatKeepsACaseFromEndingAfterAnotherAnswer) {
  Workflow workflow = good_programme();
  add(workflow, intake());
  add(workflow,
      task("contract", Level::participant, "contact", {answer("intake", "outsourced", "yes")}));
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:500:1: dead end (expected: optional: true for \"contract\"; "
                          "found: after another answer it never opens and the case can't end)"));
}

TEST(CheckOrder, FindsTheStepThatCanNotEndWithoutAnOptionalOne) {
  Workflow workflow = good_programme();
  step_of(workflow, "prepare").optional = true;
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:500:1: dead end (expected: optional: true for \"meet\"; found: "
                          "it waits for \"prepare\", which is optional, and the case can't end "
                          "without it)"));
}

}  // namespace
}  // namespace draaiboek::engine
