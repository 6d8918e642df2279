#include "engine/text/programme/steps.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using engine::Step;
using testing::ElementsAre;
using testing::IsEmpty;

Step read(const std::string& rest, Problems& problems) {
  const std::string text = "{id: s, kind: task, level: wave, title: {nl: a, en: b}" + rest + "}";
  return step_of(*read_node(text, "a.yaml").root, {}, problems);
}

Step good(const std::string& rest) {
  Problems problems;
  Step step = read(rest, problems);
  EXPECT_THAT(told(problems), IsEmpty());
  return step;
}

std::vector<std::string> told_about(const std::string& rest) {
  Problems problems;
  read(rest, problems);
  return told(problems);
}

TEST(Steps, HaveEverythingOptionalLeftOut) {
  const Step step = good("");
  EXPECT_EQ(step.id, "s");
  EXPECT_EQ(step.kind_name, "task");
  EXPECT_EQ(step.kind, nullptr);
  EXPECT_EQ(step.level, engine::Level::wave);
  EXPECT_THAT(step.by, IsEmpty());
  EXPECT_THAT(step.due, IsEmpty());
  EXPECT_FALSE(step.optional);
  EXPECT_EQ(step.round, 0);
}

TEST(Steps, NameWhoDoesThem) {
  EXPECT_THAT(good(", by: contact").by, ElementsAre("contact"));
  EXPECT_THAT(good(", by: [contact, member]").by, ElementsAre("contact", "member"));
  EXPECT_THAT(good(", approved-by: coordinator").approved_by, ElementsAre("coordinator"));
}

TEST(Steps, AskForFiles) {
  const Step step = good(
      ", files: [{id: f, title: {nl: a, en: b}, accept: [xlsx], required: false, template: "
      "{step: w.prepare, file: model}}]");
  EXPECT_THAT(step.slots.at(0).accept, ElementsAre("xlsx"));
  EXPECT_FALSE(step.slots.at(0).required);
  EXPECT_EQ(step.slots.at(0).template_step, "w.prepare");
  EXPECT_EQ(step.slots.at(0).template_slot, "model");
  EXPECT_THAT(told_about(", files: [{id: f, title: {nl: a, en: b}, accept: [doc]}]"),
              ElementsAre("a.yaml:1:105: unknown file format (expected: docx, xlsx, pdf; found: "
                          "\"doc\"; did you mean: docx)"));
}

TEST(Steps, HaveFlagsAndRounds) {
  const Step step = good(", optional: true, shared: true, scored: true, reusable: true, round: 2");
  EXPECT_TRUE(step.optional && step.shared && step.scored && step.reusable);
  EXPECT_EQ(step.round, 2);
  EXPECT_THAT(told_about(", optional: yes, round: 0"),
              ElementsAre("a.yaml:1:67: wrong value (expected: true or false; found: \"yes\")",
                          "a.yaml:1:79: wrong value (expected: a whole number from 1 to 99; found: "
                          "\"0\")"));
}

TEST(Steps, AreMaps) {
  Problems problems;
  step_of(*read_node("just a text", "a.yaml").root, {}, problems);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().found, "\"just a text\"");
}

}  // namespace
}  // namespace draaiboek::text
