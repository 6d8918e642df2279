#include "engine/workflow/workflow.h"

#include <gtest/gtest.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

TEST(Level, HasATextThatCanBeReadBack) {
  for (const Level level : {Level::wave, Level::group, Level::participant, Level::application})
    EXPECT_EQ(level_from_text(to_text(level)), level);
  EXPECT_EQ(level_from_text("golf"), std::nullopt);
}

TEST(Workflow, FindsStepsAndAnchorsById) {
  const Workflow workflow = good_programme();
  EXPECT_EQ(workflow.find_step("meet")->anchor, "workshop");
  EXPECT_EQ(workflow.find_step("party"), nullptr);
  EXPECT_EQ(workflow.find_anchor("workshop")->id, "workshop");
  EXPECT_EQ(workflow.find_anchor("meet"), nullptr);
}

TEST(Workflow, PutsTheFirstOfTwoStepsWithOneIdInItsIndex) {
  Workflow workflow = good_programme();
  add(workflow, task("prepare", Level::participant, "contact"));
  EXPECT_EQ(workflow.positions.at("prepare"), 0);
  EXPECT_EQ(workflow.positions.size(), 4U);
}

TEST(Step, FindsItsSectionsQuestionsAndFiles) {
  Step step = task("form", Level::participant, "contact");
  step.sections = {section("first"),
                   section("second", {question("sites", Question::Type::number)})};
  step.slots = {slot("plan")};
  EXPECT_EQ(find_section(step, "second")->id, "second");
  EXPECT_EQ(find_question(step, "sites")->type, Question::Type::number);
  EXPECT_EQ(find_slot(step, "plan")->id, "plan");
  EXPECT_EQ(find_section(step, "third"), nullptr);
  EXPECT_EQ(find_question(step, "first"), nullptr);
  EXPECT_EQ(find_slot(step, "bia"), nullptr);
}

}  // namespace
}  // namespace draaiboek::engine
