#include "engine/workflow/problem.h"

#include <gtest/gtest.h>

namespace draaiboek::engine {
namespace {

const std::vector<std::string> weekday_names{"monday", "tuesday", "wednesday", "friday"};

TEST(Problem, TellsPlaceExpectedFoundAndNearest) {
  const Problem problem{{"a.yaml", 3, 7}, "unknown day", "a day", "\"mondey\"", "monday"};
  EXPECT_EQ(to_text(problem),
            "a.yaml:3:7: unknown day (expected: a day; found: \"mondey\"; did you mean: monday)");
}

TEST(Problem, LeavesOutWhatIsNotKnown) {
  EXPECT_EQ(to_text({{"a.yaml", 1, 1}, "broken"}), "a.yaml:1:1: broken");
  EXPECT_EQ(to_text({{"a.yaml", 1, 1}, "broken", "", "x"}), "a.yaml:1:1: broken (found: x)");
}

TEST(NearestName, IsAtMostTwoTypingErrorsAway) {
  EXPECT_EQ(nearest("mondey", weekday_names), "monday");
  EXPECT_EQ(nearest("fridayyy", weekday_names), "friday");
  EXPECT_EQ(nearest("frdy", weekday_names), "friday");
  EXPECT_EQ(nearest("fr", weekday_names), "");
  EXPECT_EQ(nearest("saturday", weekday_names), "");
}

TEST(NearestName, CountsTwoSwappedLettersAsOneError) {
  EXPECT_EQ(nearest("ab-dc-fe", {"ab-cd-ef"}), "ab-cd-ef");
  EXPECT_EQ(nearest("ba-dc-fe", {"ab-cd-ef"}), "");
}

TEST(NearestName, IsTheOneWithTheFewestErrors) {
  EXPECT_EQ(nearest("workshop-1", {"workshop-23", "workshop-2", "workshop-1b"}), "workshop-2");
}

TEST(NearestName, IsNotGuessedForOneOrTwoLetters) {
  EXPECT_EQ(nearest("x", {"a", "by"}), "");
  EXPECT_EQ(nearest("", {"a"}), "");
}

}  // namespace
}  // namespace draaiboek::engine
