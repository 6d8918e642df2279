#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

Step review(std::string id, std::string of, int round) {
  Step step = task(std::move(id), Level::participant, "analyst");
  step.kind_name = "review";
  step.of = std::move(of);
  step.round = round;
  return step;
}

TEST(CheckJudging, AcceptsSeveralRoundsOnOneElement) {
  Workflow workflow = good_programme();
  add(workflow, review("first", "write", 1));
  add(workflow, review("second", "write", 2));
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckJudging, RefusesARoundTwiceOrNone) {
  Workflow workflow = good_programme();
  add(workflow, review("first", "write", 1));
  add(workflow, review("second", "write", 1));
  add(workflow, review("third", "write", 0));
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:105:1: round twice (expected: another round than \"first\" has "
                          "for \"write\"; found: round 1 of \"second\")",
                          "p.yaml:106:1: review without a round (expected: round: 1 or higher; "
                          "found: \"third\")"));
}

TEST(CheckJudging, JudgesOnlyWhatIsHandedInOnTheSameLevel) {
  Workflow workflow = good_programme();
  add(workflow, review("first", "prepare", 1));
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:104:1: judged on another level (expected: \"first\" on level "
                          "wave; found: participant)",
                          "p.yaml:104:1: nothing to judge (expected: of: a document, form or "
                          "report; found: \"prepare\" is a task)"));
}

TEST(CheckJudging, LeavesOfAndRoundToWhoJudges) {
  Workflow workflow = good_programme();
  step_of(workflow, "close").of = "prepare";
  step_of(workflow, "close").round = 2;
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:103:1: judges nothing (expected: of only for a review or an "
                          "approval; found: \"close\" is a task)",
                          "p.yaml:103:1: round without review (expected: round only for a review; "
                          "found: \"close\" is a task)"));
}

TEST(CheckJudging, LetsAnApprovalStandAlone) {
  Workflow workflow = good_programme();
  step_of(workflow, "prepare").kind_name = "approval";
  EXPECT_THAT(told(workflow), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::engine
