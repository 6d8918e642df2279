#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CheckLevels, NeedsWaveAndParticipantInOrder) {
  Workflow workflow = good_programme();
  workflow.levels = {Level::participant, Level::participant};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:1:1: levels out of order (expected: each once, in the order wave, group, "
                  "participant, application)",
                  "p.yaml:1:1: missing level (expected: wave among the levels)",
                  "p.yaml:10:1: level is not declared (expected: one of the levels of the "
                  "programme; found: wave)",
                  "p.yaml:100:1: level is not declared (expected: one of the levels of the "
                  "programme; found: wave)",
                  "p.yaml:101:1: level is not declared (expected: one of the levels of the "
                  "programme; found: wave)",
                  "p.yaml:103:1: level is not declared (expected: one of the levels of the "
                  "programme; found: wave)"));
}

TEST(CheckLevels, RefusesALevelWithoutAStepThatMustBeDone) {
  Workflow workflow = good_programme();
  workflow.levels = {Level::wave, Level::group, Level::participant, Level::application};
  Step extra = task("extra", Level::application, "contact");
  extra.optional = true;
  add(workflow, extra);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:1:1: level with optional steps only (expected: a step that must "
                          "be done before the case ends; found: application)",
                          "p.yaml:1:1: level without steps (expected: a step on it; found: "
                          "group)"));
}

TEST(CheckLevels, LetsAGroupHaveOnlyAnchors) {
  Workflow workflow = good_programme();
  workflow.levels = {Level::wave, Level::group, Level::participant};
  workflow.anchors.push_back(anchor("meeting", 0, Level::group));
  step_of(workflow, "write").due = {rule("meeting")};
  finish(workflow);
  EXPECT_THAT(told(workflow), IsEmpty());
}

TEST(CheckLevels, RefusesToWaitForOneStepOfALowerLevel) {
  Workflow workflow = good_programme();
  step_of(workflow, "close").after = {after("write")};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:500:1: waits for a lower level (expected: {all: step} or {share: "
                          "80, of: step}, because \"close\" on level wave; found: \"write\" on "
                          "level participant)"));
}

TEST(CheckLevels, RefusesAllOrAShareOfALevelThatIsNotLower) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").after = {after_all("meet")};
  step_of(workflow, "close").after = {after_share(120, "meet")};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:500:1: all or share of a level that isn't lower (expected: a step below "
                  "\"close\" on level wave; found: \"meet\" on level wave)",
                  "p.yaml:500:1: all or share of a level that isn't lower (expected: a step below "
                  "\"write\" on level participant; found: \"meet\" on level wave)",
                  "p.yaml:500:1: wrong share (expected: 1 to 100 percent; found: 120)"));
}

TEST(CheckLevels, PutsAnchorsOnWavesAndGroupsOnly) {
  Workflow workflow = good_programme();
  workflow.anchors.push_back(anchor("visit", 0, Level::participant));
  step_of(workflow, "prepare").due = {rule("visit")};
  finish(workflow);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:11:1: anchor on a wrong level (expected: wave or group; found: "
                          "participant)",
                          "p.yaml:600:1: anchor of a lower level (expected: an anchor that "
                          "\"prepare\" on level wave can see; found: \"visit\" on level "
                          "participant)"));
}

TEST(CheckLevels, SharesOnlyWhatStandsAboveTheParticipants) {
  Workflow workflow = good_programme();
  step_of(workflow, "write").shared = true;
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:102:1: shared below the group (expected: shared only on level "
                          "wave or group; found: \"write\" on level participant)"));
}

TEST(CheckLevels, TakesTemplatesFromAHigherLevel) {
  Workflow workflow = good_programme();
  Step draft = step_of(workflow, "write");
  draft.id = "draft";
  step_of(workflow, "write").slots.front().template_step = "draft";
  step_of(workflow, "write").slots.front().template_slot = "plan";
  add(workflow, draft);
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:800:1: template not from a higher level (expected: a step above "
                          "\"write\" on level participant; found: \"draft\" on level "
                          "participant)"));
}

}  // namespace
}  // namespace draaiboek::engine
