#include "engine/workflow/date_order.h"

#include <gtest/gtest.h>

#include "tests/engine/workflow/programme.h"

namespace draaiboek::engine {
namespace {

using namespace for_check;

using std::chrono::days;

Workflow three_anchors() {
  Workflow workflow;
  workflow.anchors = {anchor("a"), anchor("b", 10), anchor("c", 5)};
  return workflow;
}

TEST(DateRuleText, IsWhatAProgrammeFileSays) {
  EXPECT_EQ(to_text(rule("workshop-2", -15, Unit::workdays)), "workshop-2 - 15 workdays");
  EXPECT_EQ(to_text(rule_from(DateRule::From::submitted, 1)), "submitted + 1 day");
  EXPECT_EQ(to_text(rule_from(DateRule::From::opened)), "opened");
  DateRule fixed = rule_from(DateRule::From::fixed);
  fixed.fixed = Date{std::chrono::year{2026} / 5 / 1};
  EXPECT_EQ(to_text(fixed), "2026-05-01");
}

TEST(DateOrder, ComparesRulesThatCountFromOneAnchor) {
  const Workflow workflow = three_anchors();
  EXPECT_TRUE(always_before(workflow, rule("a", 13), rule("a", 2, Unit::weeks)));
  EXPECT_FALSE(always_before(workflow, rule("a", 14), rule("a", 2, Unit::weeks)));
  EXPECT_TRUE(always_before(workflow, rule("a", -6), rule("a", -5)));
}

TEST(DateOrder, IsNotSureAboutDaysAgainstWorkdaysThatLieClose) {
  const Workflow workflow = three_anchors();
  EXPECT_FALSE(always_before(workflow, rule("a", 5), rule("a", 5, Unit::workdays)));
  EXPECT_TRUE(always_before(workflow, rule("a", 5), rule("a", 60, Unit::workdays)));
}

TEST(DateOrder, CountsTheGapsBetweenTwoAnchors) {
  const Workflow workflow = three_anchors();
  EXPECT_TRUE(always_before(workflow, rule("a", 14, Unit::workdays), rule("c")));
  EXPECT_FALSE(always_before(workflow, rule("a", 15, Unit::workdays), rule("c")));
  EXPECT_FALSE(always_before(workflow, rule("c", -90), rule("a")));
}

TEST(DateOrder, KnowsWhatTheSmallestGapsBring) {
  const Workflow workflow = three_anchors();
  EXPECT_TRUE(before_at_smallest_gaps(workflow, rule("c", -16, Unit::workdays), rule("a")));
  EXPECT_FALSE(before_at_smallest_gaps(workflow, rule("c", -15, Unit::workdays), rule("a")));
  EXPECT_FALSE(before_at_smallest_gaps(workflow, rule("a", -16, Unit::workdays), rule("c")));
}

TEST(DateOrder, ComparesAnchorsOfOneLevelOnly) {
  Workflow workflow = three_anchors();
  workflow.anchors[1].level = Level::group;
  EXPECT_FALSE(always_before(workflow, rule("a"), rule("b", 90)));
  EXPECT_TRUE(always_before(workflow, rule("a", 4, Unit::workdays), rule("c")));
  EXPECT_FALSE(always_before(workflow, rule("a", 5, Unit::workdays), rule("c")));
}

TEST(DateOrder, ComparesFixedDates) {
  const Workflow workflow = three_anchors();
  DateRule first = rule_from(DateRule::From::fixed, 3);
  DateRule second = rule_from(DateRule::From::fixed);
  second.fixed = first.fixed + days{4};
  EXPECT_TRUE(always_before(workflow, first, second));
  second.fixed = first.fixed + days{3};
  EXPECT_FALSE(always_before(workflow, first, second));
}

TEST(DateOrder, NeverComparesDifferentThings) {
  const Workflow workflow = three_anchors();
  EXPECT_FALSE(always_before(workflow, rule_from(DateRule::From::opened, -500), rule("a")));
  EXPECT_FALSE(always_before(workflow, rule("x"), rule("a", 500)));
}

}  // namespace
}  // namespace draaiboek::engine
