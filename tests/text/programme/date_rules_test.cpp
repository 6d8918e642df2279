#include "engine/text/programme/date_rules.h"

#include <gmock/gmock.h>

#include "engine/workflow/date_order.h"
#include "tests/text/told.h"

namespace draaiboek::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

engine::Due read(const std::string& text, Problems& problems) {
  return due_of(*read_node(text, "a.yaml").root, problems);
}

std::string rule(const std::string& text) {
  Problems problems;
  const engine::Due due = read(text, problems);
  EXPECT_THAT(told(problems), IsEmpty());
  return engine::to_text(due.front());
}

TEST(DateRuleText, CountsFromAnAnchorTheHandInTheOpeningOrADate) {
  EXPECT_EQ(rule("workshop-2 - 15 workdays"), "workshop-2 - 15 workdays");
  EXPECT_EQ(rule("workshop-2   +1 week "), "workshop-2 + 1 week");
  EXPECT_EQ(rule("workshop-2"), "workshop-2");
  EXPECT_EQ(rule("submitted + 15 workdays"), "submitted + 15 workdays");
  EXPECT_EQ(rule("opened + 3 days"), "opened + 3 days");
  EXPECT_EQ(rule("2026-05-01 + 2 weeks"), "2026-05-01 + 2 weeks");
}

TEST(DateRuleText, MustHaveASignAndAUnit) {
  for (const char* wrong :
       {"workshop-2 15 workdays", "workshop-2 + 15", "workshop-2 + - 3 days", "workshop-2 + days",
        "workshop-2 +", "2026-02-30", "3 days", "\"\"", "[a]", "a + 12345 days"}) {
    Problems problems;
    read(wrong, problems);
    EXPECT_EQ(problems.size(), 1U) << wrong;
  }
  Problems problems;
  read("workshop-2 + 15", problems);
  EXPECT_THAT(told(problems),
              ElementsAre("a.yaml:1:1: not a date rule (expected: an anchor, submitted, opened or "
                          "a date as 2026-05-01, then nothing or as \"+ 15 workdays\"; found: "
                          "\"workshop-2 + 15\")"));
}

TEST(DueText, MayBeTheEarliestOfSeveralRules) {
  Problems problems;
  EXPECT_EQ(read("{earliest: [opened, submitted]}", problems).size(), 2U);
  EXPECT_THAT(told(problems), IsEmpty());
  read("{latest: [opened]}", problems);
  EXPECT_THAT(told(problems),
              ElementsAre("a.yaml:1:2: unknown key (expected: earliest; found: \"latest\")",
                          "a.yaml:1:1: missing key (expected: earliest)"));
}

}  // namespace
}  // namespace draaiboek::text
