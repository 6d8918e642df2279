#include "engine/calendar/calendar.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "engine/base/expects.h"

namespace draaiboek::engine {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::year;

/// The weekdays of `in` that the calendar is closed on.
std::vector<std::string> closed_weekdays_of(const Calendar& calendar, year in) {
  std::vector<std::string> found;
  for (Date day{in / 1 / 1}; day <= Date{in / 12 / 31}; day += days{1}) {
    const auto why = calendar.closed_because(day);
    const std::chrono::weekday weekday{day};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    if (why && !weekend)
      found.push_back(to_text(day).substr(5) + " " + *why);
  }
  return found;
}

TEST(Holidays, CountedFromEasterFallOnThePublishedDates) {
  struct Row {
    Date monday, ascension, whit_monday;
  };
  constexpr std::array rows{Row{2024y / 4 / 1, 2024y / 5 / 9, 2024y / 5 / 20},
                            Row{2025y / 4 / 21, 2025y / 5 / 29, 2025y / 6 / 9},
                            Row{2026y / 4 / 6, 2026y / 5 / 14, 2026y / 5 / 25},
                            Row{2027y / 3 / 29, 2027y / 5 / 6, 2027y / 5 / 17},
                            Row{2028y / 4 / 17, 2028y / 5 / 25, 2028y / 6 / 5}};
  for (const Calendar& calendar : {be_legal(), vo()}) {
    for (const Row& row : rows) {
      EXPECT_EQ(calendar.closed_because(row.monday), "holiday.paasmaandag");
      EXPECT_EQ(calendar.closed_because(row.ascension), "holiday.hemelvaart");
      EXPECT_EQ(calendar.closed_because(row.whit_monday), "holiday.pinkstermaandag");
    }
  }
}

TEST(Holidays, OfAMunicipalityAreTheTenOfTheLaw) {
  const std::vector<std::string> expected{
      "01-01 holiday.nieuwjaar",         "04-01 holiday.paasmaandag",
      "05-01 holiday.dag-van-de-arbeid", "05-09 holiday.hemelvaart",
      "05-20 holiday.pinkstermaandag",   "07-21 holiday.nationale-feestdag",
      "08-15 holiday.olv-hemelvaart",    "11-01 holiday.allerheiligen",
      "11-11 holiday.wapenstilstand",    "12-25 holiday.kerstmis"};
  std::vector<std::string> on_weekdays = expected;
  std::erase(on_weekdays, "07-21 holiday.nationale-feestdag");  // a Sunday in 2024
  EXPECT_EQ(closed_weekdays_of(be_legal(), 2024y), on_weekdays);
  EXPECT_EQ(be_legal().closed_because(2024y / 7 / 21), "holiday.nationale-feestdag");
}

TEST(Holidays, OfTheFlemishAdministrationAddElevenJulyTwoDaysInNovemberAndTheChristmasWeek) {
  const std::vector<std::string> expected{
      "01-01 holiday.nieuwjaar",          "03-29 holiday.paasmaandag",
      "05-06 holiday.hemelvaart",         "05-17 holiday.pinkstermaandag",
      "07-21 holiday.nationale-feestdag", "11-01 holiday.allerheiligen",
      "11-02 holiday.allerzielen",        "11-11 holiday.wapenstilstand",
      "11-15 holiday.koningsdag",         "12-27 holiday.kerstweek",
      "12-28 holiday.kerstweek",          "12-29 holiday.kerstweek",
      "12-30 holiday.kerstweek",          "12-31 holiday.kerstweek"};
  EXPECT_EQ(closed_weekdays_of(vo(), 2027y), expected);
  EXPECT_EQ(vo().closed_because(2025y / 12 / 26), "holiday.kerstweek");
  EXPECT_EQ(vo().closed_because(2025y / 7 / 11), "holiday.vlaamse-feestdag");
  EXPECT_TRUE(be_legal().is_workday(2025y / 7 / 11));
}

TEST(Holidays, AreNamedBeforeTheWeekendTheyFallIn) {
  EXPECT_EQ(be_legal().closed_because(2026y / 8 / 15), "holiday.olv-hemelvaart");
  EXPECT_EQ(be_legal().closed_because(2026y / 8 / 16), "weekend");
  EXPECT_EQ(be_legal().closed_because(2026y / 8 / 17), std::nullopt);
}

TEST(Calendars, CarryTheNameThatProgrammeFilesUse) {
  EXPECT_EQ(be_legal().name(), "be-legal");
  EXPECT_EQ(vo().name(), "vo");
}

TEST(Workdays, SkipTheDaysBetweenChristmasAndNewYearInTheVoCalendar) {
  const Date thursday{2026y / 12 / 24};
  EXPECT_EQ(vo().add_workdays(thursday, 1), Date{2027y / 1 / 4});
  EXPECT_EQ(be_legal().add_workdays(thursday, 1), Date{2026y / 12 / 28});
}

TEST(Workdays, AreCountedFromTheDayAfter) {
  const Date thursday{2026y / 11 / 26};
  EXPECT_EQ(vo().add_workdays(thursday, 1), Date{2026y / 11 / 27});
  EXPECT_EQ(vo().add_workdays(thursday, 2), Date{2026y / 11 / 30});
  EXPECT_EQ(vo().add_workdays(thursday, -4), Date{2026y / 11 / 20});
}

TEST(Workdays, CountedFromASaturdayBeginOnMondayAndBackwardsOnFriday) {
  const Date saturday{2026y / 11 / 28};
  EXPECT_EQ(be_legal().add_workdays(saturday, 1), Date{2026y / 11 / 30});
  EXPECT_EQ(be_legal().add_workdays(saturday, -1), Date{2026y / 11 / 27});
  EXPECT_EQ(be_legal().add_workdays(saturday, 0), Date{2026y / 11 / 30});
}

TEST(Workdays, NextToAClosedDayAreFoundInBothDirections) {
  const Date easter_monday{2026y / 4 / 6};
  EXPECT_EQ(be_legal().next_workday(easter_monday), Date{2026y / 4 / 7});
  EXPECT_EQ(be_legal().previous_workday(easter_monday), Date{2026y / 4 / 3});
  EXPECT_EQ(be_legal().next_workday(2026y / 4 / 7), Date{2026y / 4 / 7});
  EXPECT_EQ(be_legal().previous_workday(2026y / 4 / 7), Date{2026y / 4 / 7});
}

TEST(Workdays, BetweenTwoDatesUndoTheAdding) {
  for (const Calendar& calendar : {be_legal(), vo()}) {
    for (Date from{2024y / 1 / 1}; from < Date{2029y / 1 / 1}; from += days{11}) {
      for (const int count : {-260, -31, -15, -1, 1, 5, 30, 260}) {
        const Date to = calendar.add_workdays(from, count);
        ASSERT_TRUE(calendar.is_workday(to)) << to_text(to);
        ASSERT_EQ(calendar.workdays_between(from, to), count) << to_text(from);
      }
    }
  }
}

TEST(Workdays, ComeBackToTheSameWorkday) {
  const Calendar calendar = vo();
  for (Date day{2026y / 1 / 1}; day < Date{2028y / 1 / 1}; day += days{1}) {
    if (!calendar.is_workday(day))
      continue;
    ASSERT_EQ(calendar.add_workdays(calendar.add_workdays(day, 40), -40), day) << to_text(day);
  }
}

TEST(Workdays, BetweenADayAndItselfAreNone) {
  EXPECT_EQ(vo().workdays_between(2026y / 11 / 24, 2026y / 11 / 24), 0);
}

TEST(Workdays, OfTwoYearsAreAllDaysLessTheClosedOnes) {
  // 2026: 261 weekdays, of which 1/1, 6/4, 1/5, 14/5, 25/5, 21/7, 11/11 and 25/12 are closed.
  EXPECT_EQ(be_legal().workdays_between(2025y / 12 / 31, 2026y / 12 / 31), 253);
  // 2/11 and 28 to 31/12 as well; 11/7 and 15/11 fall in a weekend.
  EXPECT_EQ(vo().workdays_between(2025y / 12 / 31, 2026y / 12 / 31), 248);
}

TEST(Workdays, AndReasonsToBeClosedAlwaysAgree) {
  const Calendar own = vo().with_closed("stad", {Date{2027y / 1 / 4}});
  for (const Calendar& calendar : {be_legal(), vo(), own}) {
    for (Date day{2023y / 1 / 1}; day < Date{2030y / 1 / 1}; day += days{1}) {
      ASSERT_NE(calendar.is_workday(day), calendar.closed_because(day).has_value());
    }
  }
}

TEST(OwnClosingDays, AreSkippedByThatOrganisationOnly) {
  const Calendar legal = be_legal();
  const Calendar own = legal.with_closed("aalst", {Date{2027y / 1 / 4}, Date{2026y / 5 / 15}});
  EXPECT_EQ(own.name(), "aalst");
  EXPECT_EQ(own.closed_because(2026y / 5 / 15), "holiday.own");
  EXPECT_EQ(own.add_workdays(2026y / 5 / 13, 1), Date{2026y / 5 / 18});
  EXPECT_EQ(legal.add_workdays(2026y / 5 / 13, 1), Date{2026y / 5 / 15});
}

TEST(OwnClosingDays, AddUpWhenGivenTwice) {
  const Calendar own =
      be_legal().with_closed("a", {Date{2026y / 7 / 10}}).with_closed("b", {Date{2026y / 7 / 9}});
  EXPECT_EQ(own.next_workday(2026y / 7 / 9), Date{2026y / 7 / 13});
}

TEST(OwnRules, MayCloseAnotherWeekdayThanTheWeekend) {
  CalendarRules rules;
  rules.closed_weekdays.set(3);
  EXPECT_EQ(Calendar{rules}.closed_because(2026y / 11 / 25), "closed-weekday");
  EXPECT_TRUE(Calendar{rules}.is_workday(2026y / 11 / 28));
}

TEST(OwnRules, ThatNeverWorkAreABug) {
  CalendarRules all_weekdays;
  all_weekdays.closed_weekdays.set();
  EXPECT_THROW(Calendar{all_weekdays}, Bug);

  CalendarRules all_year;
  all_year.spans = {{std::chrono::January / 1, std::chrono::December / 31, "holiday.own"}};
  EXPECT_THROW(Calendar{all_year}.next_workday(2026y / 1 / 1), Bug);
  EXPECT_THROW(Calendar{all_year}.previous_workday(2026y / 1 / 1), Bug);
}

TEST(OwnRules, WithASpanThatCrossesTheEndOfTheYearAreABug) {
  CalendarRules rules;
  rules.spans = {{std::chrono::December / 26, std::chrono::January / 2, "holiday.own"}};
  EXPECT_THROW(Calendar{rules}, Bug);
  rules.spans = {{std::chrono::February / 30, std::chrono::March / 2, "holiday.own"}};
  EXPECT_THROW(Calendar{rules}, Bug);
}

}  // namespace
}  // namespace draaiboek::engine
