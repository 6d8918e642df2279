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
                  "for \"prepare\")"));
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
                          "\"write\")"));
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

/// A milestone that ends the level of the participants, and an optional step after it.
Workflow with_thanks_after_the_end() {
  Workflow workflow = good_programme();
  Step completed = task("completed", Level::participant, "contact", {after("write")});
  completed.kind_name = "milestone";
  completed.by.clear();
  add(workflow, completed);
  Step thanks = task("thanks", Level::participant, "contact", {after("completed")});
  thanks.optional = true;
  add(workflow, thanks);
  return workflow;
}

const std::string thanks_comes_too_late =
    "p.yaml:105:1: step after the end of its level (expected: a step that must be done and that "
    "keeps the participant open for it; found: \"thanks\" opens when the participant has ended "
    "with \"completed\")";

TEST(CheckOrder, FindsAnOptionalStepAfterTheMilestoneThatEndsItsLevel) {
  EXPECT_THAT(told(with_thanks_after_the_end()), ElementsAre(thanks_comes_too_late));
}

TEST(CheckOrder, FindsItEvenWhenTheStepDoesNotWaitForTheMilestoneItself) {
  Workflow workflow = with_thanks_after_the_end();
  step_of(workflow, "thanks").after = {after("write")};
  EXPECT_THAT(told(workflow), ElementsAre(thanks_comes_too_late));
}

TEST(CheckOrder, FindsItWhenTheStepWaitsForAllOfItsLevel) {
  Workflow workflow = with_thanks_after_the_end();
  step_of(workflow, "thanks").after = {after("close")};
  EXPECT_THAT(told(workflow), ElementsAre(thanks_comes_too_late));
}

TEST(CheckOrder, TellsOnlyTheFirstOfTheStepsAfterTheEnd) {
  Workflow workflow = with_thanks_after_the_end();
  Step more = task("more", Level::participant, "contact", {after("thanks")});
  more.optional = true;
  add(workflow, more);
  EXPECT_THAT(told(workflow), ElementsAre(thanks_comes_too_late));
}

TEST(CheckOrder, AcceptsAnOptionalStepWhenAnotherOneKeepsItsLevelOpen) {
  Workflow workflow = with_thanks_after_the_end();
  add(workflow, task("aftercare", Level::participant, "contact", {after("write")}));
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckOrder, AcceptsAnOptionalStepOfTheWaveWhileItsParticipantsGoOn) {
  Workflow workflow = with_thanks_after_the_end();
  step_of(workflow, "thanks").level = Level::wave;
  step_of(workflow, "thanks").by = {"coordinator"};
  step_of(workflow, "thanks").after = {after("meet")};
  step_of(workflow, "close").after = {after("meet")};
  EXPECT_THAT(told(workflow), IsEmpty());
  step_of(workflow, "thanks").after = {after("close")};
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckOrder, FindsAnOptionalStepOfTheWaveAfterAllThatItAndItsParticipantsMustDo) {
  Workflow workflow = with_thanks_after_the_end();
  step_of(workflow, "thanks").level = Level::wave;
  step_of(workflow, "thanks").by = {"coordinator"};
  step_of(workflow, "thanks").after = {after("close")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:105:1: step after the end of its level (expected: a step that "
                          "must be done and that keeps the wave open for it; found: \"thanks\" "
                          "opens when the wave has ended with \"close\")"));
}

}  // namespace
}  // namespace draaiboek::engine
