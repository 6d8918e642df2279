#include <gmock/gmock.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CheckIds, RefusesTwoStepsOrAnchorsWithOneId) {
  Workflow workflow = good_programme();
  workflow.anchors.push_back(workflow.anchors.front());
  add(workflow, task("prepare", Level::wave, "coordinator"));
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:11:1: duplicate id (expected: an id of its own among the anchors "
                          "(line 10 has it); found: \"workshop\")",
                          "p.yaml:104:1: duplicate id (expected: an id of its own among the steps "
                          "(line 100 has it); found: \"prepare\")"));
}

TEST(CheckIds, RefusesOneIdTwiceWithinAStep) {
  Workflow workflow = good_programme();
  Step& step = step_of(workflow, "write");
  step.slots = {slot("plan"), slot("plan")};
  step.sections = {section("scope", {question("sites", Question::Type::number)}),
                   section("scope", {question("sites", Question::Type::text)})};
  EXPECT_THAT(
      told(workflow),
      ElementsAre("p.yaml:650:1: duplicate id (expected: an id of its own among the sections of "
                  "the step (line 650 has it); found: \"scope\")",
                  "p.yaml:700:1: duplicate id (expected: an id of its own among the questions of "
                  "the step (line 700 has it); found: \"sites\")",
                  "p.yaml:800:1: duplicate id (expected: an id of its own among the files of the "
                  "step (line 800 has it); found: \"plan\")"));
}

TEST(CheckIds, RefusesOneOptionTwice) {
  Workflow workflow = good_programme();
  Question choice = question("size", Question::Type::choice);
  choice.options = {{"small", words("small")}, {"small", words("little")}};
  step_of(workflow, "write").sections = {section("scope", {choice})};
  EXPECT_THAT(told(workflow),
              ElementsAre("p.yaml:700:1: duplicate id (expected: an id of its own among the "
                          "options of the question (line 700 has it); found: \"small\")"));
}

TEST(CheckTexts, NeedsBothLanguagesEverywhere) {
  Workflow workflow = good_programme();
  workflow.title.nl = "";
  workflow.enrolment.accept = {"Ik ga akkoord", ""};
  workflow.anchors.front().title.en = "";
  Step& step = step_of(workflow, "write");
  step.about.nl = "Schrijf";
  step.slots.front().title.nl = " ";
  Question choice = question("size", Question::Type::choice);
  choice.label.nl = "";
  choice.hint.en = "In people";
  choice.options = {{"small", {"klein", ""}}, {"large", words("large")}};
  step.sections = {section("scope", {choice})};
  step.sections.front().title.en = "";
  EXPECT_THAT(
      told(workflow),
      ElementsAre(
          "p.yaml:1:1: empty text (expected: a text in en; found: accept of the enrolment)",
          "p.yaml:1:1: empty text (expected: a text in nl; found: title of the programme)",
          "p.yaml:10:1: empty text (expected: a text in en; found: title of anchor \"workshop\")",
          "p.yaml:102:1: empty text (expected: a text in en; found: about of step \"write\")",
          "p.yaml:650:1: empty text (expected: a text in en; found: title of section \"scope\")",
          "p.yaml:700:1: empty text (expected: a text in en; found: label of option \"small\" of "
          "\"write\")",
          "p.yaml:700:1: empty text (expected: a text in nl; found: hint of question \"size\")",
          "p.yaml:700:1: empty text (expected: a text in nl; found: label of question \"size\")",
          "p.yaml:800:1: empty text (expected: a text in nl; found: title of file \"plan\")"));
}

}  // namespace
}  // namespace draaiboek::engine
