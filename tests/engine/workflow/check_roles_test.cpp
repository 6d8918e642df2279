#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CheckRoles, NeedsSomeoneForEveryStepButAMilestone) {
  Workflow workflow = good_programme();
  step_of(workflow, "close").by.clear();
  EXPECT_THAT(told(workflow), ElementsAre("p.yaml:103:1: nobody does this step (expected: by: a "
                                          "role; found: \"close\")"));
  step_of(workflow, "close").kind_name = "milestone";
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckRoles, KnowsWhoApprovesAReport) {
  Workflow workflow = good_programme();
  step_of(workflow, "close").approved_by = {"validator"};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:103:1: nothing to approve (expected: approved-by only for a "
                          "report; found: \"close\" is a task)",
                          "p.yaml:103:1: unknown role (expected: coordinator, contact, analyst; "
                          "found: \"validator\" for \"close\")"));
}

TEST(CheckRoles, NeedsWorkForTheCoordinatorAndTheContact) {
  Workflow workflow = good_programme();
  for (Step& step : workflow.steps)
    step.by = {"analyst"};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:1:1: role without work (expected: a step by: contact)",
                          "p.yaml:1:1: role without work (expected: a step by: coordinator)"));
}

}  // namespace
}  // namespace draaiboek::engine
