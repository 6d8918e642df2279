#include "engine/workflow/check.h"

#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Check, IsSilentAboutARightProgramme) {
  EXPECT_THAT(told(good_programme()), IsEmpty());
}

TEST(Check, FindsEveryProblemAtOnceInTheOrderOfTheFile) {
  Workflow workflow = good_programme();
  workflow.seats = 0;
  step_of(workflow, "prepare").title.en = "";
  step_of(workflow, "write").by = {"contcat"};
  step_of(workflow, "close").after = {after_all("wriet")};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:1:1: no seats (expected: at least 1; found: 0)",
                  "p.yaml:1:1: role without work (expected: a step by: contact)",
                  "p.yaml:100:1: empty text (expected: a text in en; found: title of step "
                  "\"prepare\")",
                  "p.yaml:102:1: unknown role (expected: coordinator, contact, analyst; found: "
                  "\"contcat\" for \"write\"; did you mean: contact)",
                  "p.yaml:500:1: unknown step (expected: a step of this programme; found: "
                  "\"wriet\"; did you mean: write)"));
}

TEST(Check, TellsAProblemOfABlockOnceThoughEachUseHasIt) {
  Workflow workflow = good_programme();
  step_of(workflow, "meet").after = {after("prepair")};
  step_of(workflow, "prepare").after = {after("prepair")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:500:1: unknown step (expected: a step of this programme; found: "
                          "\"prepair\"; did you mean: prepare)"));
}

}  // namespace
}  // namespace draaiboek::engine
