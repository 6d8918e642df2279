#include "engine/calendar/easter.h"

#include <gtest/gtest.h>

namespace draaiboek::engine {
namespace {

using namespace std::chrono_literals;

TEST(Easter, FallsOnThePublishedDatesOfTheProgrammesYears) {
  EXPECT_EQ(easter(2024y), Date{2024y / 3 / 31});
  EXPECT_EQ(easter(2025y), Date{2025y / 4 / 20});
  EXPECT_EQ(easter(2026y), Date{2026y / 4 / 5});
  EXPECT_EQ(easter(2027y), Date{2027y / 3 / 28});
  EXPECT_EQ(easter(2028y), Date{2028y / 4 / 16});
}

TEST(Easter, FallsOnItsEarliestAndLatestDates) {
  EXPECT_EQ(easter(1818y), Date{1818y / 3 / 22});
  EXPECT_EQ(easter(2285y), Date{2285y / 3 / 22});
  EXPECT_EQ(easter(1943y), Date{1943y / 4 / 25});
  EXPECT_EQ(easter(2038y), Date{2038y / 4 / 25});
}

TEST(Easter, IsBroughtForwardAWeekInTheYearsWithACrowdedMoon) {
  EXPECT_EQ(easter(1954y), Date{1954y / 4 / 18});
  EXPECT_EQ(easter(1981y), Date{1981y / 4 / 19});
  EXPECT_EQ(easter(2049y), Date{2049y / 4 / 18});
  EXPECT_EQ(easter(2076y), Date{2076y / 4 / 19});
}

TEST(Easter, IsAlwaysASundayBetween22MarchAnd25April) {
  for (std::chrono::year year = 1583y; year < 5000y; ++year) {
    const Date sunday = easter(year);
    ASSERT_EQ(std::chrono::weekday{sunday}, std::chrono::Sunday) << to_text(sunday);
    ASSERT_GE(sunday, Date{year / 3 / 22});
    ASSERT_LE(sunday, Date{year / 4 / 25});
  }
}

TEST(Years, TakeInTheirFirstAndLastDay) {
  EXPECT_EQ(year_of(Date{2026y / 1 / 1}), 2026y);
  EXPECT_EQ(year_of(Date{2026y / 12 / 31}), 2026y);
}

}  // namespace
}  // namespace draaiboek::engine
