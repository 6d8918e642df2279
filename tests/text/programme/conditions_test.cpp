#include "engine/text/programme/conditions.h"

#include <gmock/gmock.h>

#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using engine::Condition;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Condition> read(const std::string& text, Problems& problems) {
  return conditions_of(*read_node(text, "a.yaml").root, problems);
}

Condition only(const std::string& text) {
  Problems problems;
  const auto conditions = read("[" + text + "]", problems);
  EXPECT_THAT(told(problems), IsEmpty());
  return conditions.at(0);
}

std::vector<std::string> told_about(const std::string& text) {
  Problems problems;
  read(text, problems);
  return told(problems);
}

TEST(Conditions, AreStepsSharesAnswersAndDates) {
  EXPECT_EQ(only("w1.held").kind, Condition::Kind::after);
  EXPECT_EQ(only("w1.held").step, "w1.held");
  EXPECT_EQ(only("{all: bia}").kind, Condition::Kind::after_all);
  const Condition share = only("{share: 80, of: bia}");
  EXPECT_EQ(share.kind, Condition::Kind::after_share);
  EXPECT_EQ(share.share, 80);
  EXPECT_EQ(share.step, "bia");
  const Condition answer = only("{step: intake, question: alone, is: \"yes\"}");
  EXPECT_EQ(answer.kind, Condition::Kind::answer_is);
  EXPECT_EQ(answer.question, "alone");
  EXPECT_EQ(answer.value, "yes");
  const Condition date = only("{date: start - 3 days}");
  EXPECT_EQ(date.kind, Condition::Kind::not_before);
  EXPECT_EQ(date.date.anchor, "start");
  EXPECT_EQ(date.place, (Place{"a.yaml", 1, 2}));
}

TEST(Conditions, AreAClosedList) {
  EXPECT_THAT(told_about("[{when: bia}]"),
              ElementsAre("a.yaml:1:2: unknown condition (expected: a step, {all: step}, {share: "
                          "80, of: step}, {step: …, question: …, is: …} or {date: …}; found: a "
                          "map)"));
  EXPECT_THAT(told_about("[{share: 101, of: bia}]"),
              ElementsAre("a.yaml:1:10: wrong value (expected: a whole number from 1 to 100; "
                          "found: \"101\")"));
  EXPECT_THAT(told_about("[{share: 50}]"), ElementsAre("a.yaml:1:2: missing key (expected: of)"));
  EXPECT_THAT(told_about("[{all: bia, of: bia}]"),
              ElementsAre("a.yaml:1:13: unknown key (expected: all; found: \"of\")"));
  EXPECT_THAT(told_about("bia"),
              ElementsAre("a.yaml:1:1: wrong value (expected: a list; found: \"bia\")"));
}

}  // namespace
}  // namespace draaiboek::text
