#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

/// The programme with two workshops; the second one at least `gap` workdays after the first.
Workflow two_workshops(int gap) {
  Workflow workflow = good_programme();
  workflow.anchors.push_back(anchor("workshop-2", gap));
  Step meet = task("meet-2", Level::wave, "coordinator", {after("meet")});
  meet.kind_name = "session";
  meet.anchor = "workshop-2";
  add(workflow, meet);
  return workflow;
}

TEST(CheckDates, FindsTheAnchorThatNothingUses) {
  Workflow workflow = good_programme();
  workflow.anchors.push_back(anchor("party"));
  finish(workflow);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:11:1: anchor is never used (expected: a session or a date rule "
                          "with it; found: \"party\")"));
}

TEST(CheckDates, PlansOneSessionWithEachAnchor) {
  Workflow workflow = two_workshops(0);
  step_of(workflow, "meet-2").anchor = "workshop";
  step_of(workflow, "close").due = {rule("workshop-2")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:104:1: two sessions on one anchor (expected: an anchor of its "
                          "own; found: \"workshop\" already plans \"meet\")"));
}

TEST(CheckDates, GivesAnchorsToSessionsOnly) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").anchor = "workshop";
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:102:1: anchor without session (expected: anchor only for a "
                          "session; found: \"write\" is a document)"));
}

TEST(CheckDates, PutsASessionOnTheLevelOfItsAnchor) {
  Workflow workflow = good_programme();
  step_of(workflow, "close").after.clear();
  step_of(workflow, "meet").level = Level::participant;
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:101:1: session on another level than its anchor (expected: "
                          "level: wave; found: participant)"));
}

TEST(CheckDates, RefusesNamesAndGapsThatCanNotBe) {
  Workflow workflow = good_programme();
  workflow.anchors.front().id = "opened";
  workflow.anchors.front().gap.count = -3;
  step_of(workflow, "meet").anchor = "opened";
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:10:1: negative gap (expected: a gap of 0 or more; found: -3 "
                          "workdays)",
                          "p.yaml:10:1: reserved name (expected: another id, because date rules "
                          "know it as something else; found: \"opened\")"));
}

TEST(CheckDates, FindsADeadlineBeforeTheSessionThatItsStepWaitsFor) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").due = {rule("workshop", -5, Unit::workdays)};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:600:1: deadline that can't be met (expected: not before workshop, "
                  "because it waits for \"meet\"; found: \"write\" is due workshop - 5 "
                  "workdays)"));
}

TEST(CheckDates, FindsADeadlineBeforeALaterSession) {
  Workflow workflow = two_workshops(15);
  step_of(workflow, "write").after = {after("meet-2")};
  step_of(workflow, "write").due = {rule("workshop", 14, Unit::workdays)};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:600:1: deadline that can't be met (expected: not before "
                          "workshop-2, because it waits for \"meet-2\"; found: \"write\" is due "
                          "workshop + 14 workdays)"));
  step_of(workflow, "write").due = {rule("workshop", 15, Unit::workdays)};
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckDates, FindsAGapThatIsTooSmallForADeadline) {
  Workflow workflow = two_workshops(10);
  add(workflow, task("invite", Level::wave, "coordinator", {after("meet")}));
  step_of(workflow, "invite").due = {rule("workshop-2", -15, Unit::workdays)};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:600:1: deadline that can't be met (expected: not before workshop, "
                  "because it waits for \"meet\"; found: \"invite\" is due workshop-2 - 15 "
                  "workdays when the anchors stand as close as their gaps allow)"));
  workflow.anchors.back().gap.count = 15;
  EXPECT_THAT(told(workflow), IsEmpty());
  workflow.anchors.back().gap.count = 0;
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckDates, FindsADeadlineBeforeTheDayThatTheStepItselfWaitsFor) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").after.push_back(not_before(rule("workshop", 3, Unit::weeks)));
  step_of(workflow, "write").due = {rule("workshop", 20)};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:600:1: deadline that can't be met (expected: not before workshop "
                          "+ 3 weeks; found: \"write\" is due workshop + 20 days)"));
}

TEST(CheckDates, FindsADeadlineBeforeThatOfTheStepItWaitsFor) {
  Workflow workflow = good_programme();
  add(workflow, task("sign", Level::participant, "contact", {after("middle")}));
  add(workflow, task("middle", Level::participant, "contact", {after("write")}));
  step_of(workflow, "write").due = {rule("workshop", 30)};
  step_of(workflow, "sign").due = {rule("workshop", 29)};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:600:1: due before the step it waits for (expected: not before "
                          "workshop + 30 days, when \"write\" is due; found: \"sign\" is due "
                          "workshop + 29 days)"));
}

TEST(CheckDates, IsSilentWhereItCanNotBeCertain) {
  Workflow workflow = good_programme();
  add(workflow, task("sign", Level::participant, "contact", {after("write")}));
  step_of(workflow, "write").due = {rule("workshop", 30), rule_from(DateRule::From::opened, 5)};
  step_of(workflow, "sign").due = {rule("workshop", 20)};
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckDates, RefusesADeadlineBeforeTheHandInOrTheOpening) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").due = {rule_from(DateRule::From::opened, -1)};
  Step review = task("review", Level::participant, "analyst");
  review.kind_name = "review";
  review.of = "write";
  review.round = 1;
  review.due = {rule_from(DateRule::From::submitted, -2)};
  add(workflow, review);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:600:1: deadline that can't be met (expected: a day after it "
                          "counts from; found: \"review\" is due submitted - 2 days)",
                          "p.yaml:600:1: deadline that can't be met (expected: a day after it "
                          "counts from; found: \"write\" is due opened - 1 day)"));
}

}  // namespace
}  // namespace draaiboek::engine
