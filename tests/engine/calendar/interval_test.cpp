#include "engine/calendar/interval.h"

#include <gtest/gtest.h>

namespace draaiboek::engine {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

Date shifted(Date date, std::string_view interval, const Calendar& calendar = vo()) {
  return shift(date, interval_from_text(interval).value(), calendar);
}

TEST(Deadlines, AfterAnAnchorMoveOnToTheNextWorkday) {
  const Date workshop{2026y / 11 / 24};
  EXPECT_EQ(shifted(workshop, "10 days"), Date{2026y / 12 / 4});
  EXPECT_EQ(shifted(workshop, "11 days"), Date{2026y / 12 / 7});  // the 11th is a Saturday
  EXPECT_EQ(shifted(workshop, "5 weeks"), Date{2027y / 1 / 4});   // 29 December is closed
  EXPECT_EQ(shifted(workshop, "5 weeks", be_legal()), Date{2026y / 12 / 29});
}

TEST(Deadlines, BeforeAnAnchorMoveBackSoThatTheyNeverEndLaterThanAsked) {
  const Date workshop{2026y / 11 / 24};
  EXPECT_EQ(shifted(workshop, "-2 days"), Date{2026y / 11 / 20});
  EXPECT_EQ(shifted(workshop, "-1 day"), Date{2026y / 11 / 23});
  EXPECT_EQ(shifted(Date{2027y / 1 / 12}, "-2 weeks"), Date{2026y / 12 / 24});
}

TEST(Deadlines, InWorkdaysFollowTheCalendar) {
  const Date workshop{2026y / 11 / 24};
  EXPECT_EQ(shifted(workshop, "30 workdays", be_legal()), Date{2027y / 1 / 7});
  EXPECT_EQ(shifted(workshop, "30 workdays", vo()), Date{2027y / 1 / 13});
  // Everybody is closed on 11 November, on 2 November only the Flemish administration.
  EXPECT_EQ(shifted(workshop, "-15 workdays", be_legal()), Date{2026y / 11 / 2});
  EXPECT_EQ(shifted(workshop, "-15 workdays", vo()), Date{2026y / 10 / 30});
}

TEST(Deadlines, OfNoDistanceFallOnTheAnchorOrTheNextWorkday) {
  EXPECT_EQ(shifted(Date{2026y / 11 / 24}, "0 days"), Date{2026y / 11 / 24});
  for (const char* none : {"0 days", "0 weeks", "0 workdays"}) {
    EXPECT_EQ(shifted(Date{2026y / 11 / 28}, none), Date{2026y / 11 / 30}) << none;
  }
}

TEST(Deadlines, AreWorkdaysAndNeverOnTheWrongSideOfWhatWasAsked) {
  const Calendar calendar = vo();
  for (Date anchor{2026y / 1 / 1}; anchor < Date{2028y / 1 / 1}; anchor += days{1}) {
    for (const int count : {-40, -7, -1, 1, 7, 40}) {
      const Date due = shift(anchor, {count, Unit::days}, calendar);
      ASSERT_TRUE(calendar.is_workday(due)) << to_text(due);
      const auto moved = due - (anchor + days{count});
      ASSERT_TRUE(count > 0 ? moved >= days{0} : moved <= days{0}) << to_text(anchor);
    }
  }
}

TEST(Deadlines, OfAWeekAreThoseOfSevenDays) {
  for (Date anchor{2026y / 1 / 1}; anchor < Date{2027y / 1 / 1}; anchor += days{1}) {
    ASSERT_EQ(shift(anchor, {3, Unit::weeks}, vo()), shift(anchor, {21, Unit::days}, vo()));
    ASSERT_EQ(shift(anchor, {-3, Unit::weeks}, vo()), shift(anchor, {-21, Unit::days}, vo()));
  }
}

TEST(Intervals, AreReadInTheSingularAndThePlural) {
  EXPECT_EQ(interval_from_text("15 workdays"), (Interval{15, Unit::workdays}));
  EXPECT_EQ(interval_from_text("1 workday"), (Interval{1, Unit::workdays}));
  EXPECT_EQ(interval_from_text("3 weeks"), (Interval{3, Unit::weeks}));
  EXPECT_EQ(interval_from_text("1 week"), (Interval{1, Unit::weeks}));
  EXPECT_EQ(interval_from_text("10  days"), (Interval{10, Unit::days}));
  EXPECT_EQ(interval_from_text("1 day"), (Interval{1, Unit::days}));
}

TEST(Intervals, AreReadWithTheSignOfAReminder) {
  EXPECT_EQ(interval_from_text("-10 workdays"), (Interval{-10, Unit::workdays}));
  EXPECT_EQ(interval_from_text("+1 workday"), (Interval{1, Unit::workdays}));
}

TEST(Intervals, AreReadBackFromTheirText) {
  for (const Unit unit : {Unit::days, Unit::weeks, Unit::workdays}) {
    for (const int count : {-9999, -10, -1, 0, 1, 2, 15, 9999}) {
      const Interval interval{count, unit};
      EXPECT_EQ(interval_from_text(to_text(interval)), interval) << to_text(interval);
    }
  }
  EXPECT_EQ(to_text(Interval{1, Unit::weeks}), "1 week");
  EXPECT_EQ(to_text(Interval{-1, Unit::workdays}), "-1 workday");
  EXPECT_EQ(to_text(Interval{15, Unit::days}), "15 days");
}

TEST(Intervals, AreNotReadFromOtherText) {
  for (const char* text : {"",
                           " ",
                           "15",
                           "15 ",
                           "days",
                           " days",
                           "15days",
                           "15 hours",
                           "15 day s",
                           "15 days ",
                           " 15 days",
                           "--1 day",
                           "+-1 day",
                           "- 1 day",
                           "1.5 days",
                           "10000 days",
                           "15 Days",
                           "15\tdays",
                           "99999999999999999999 days",
                           "x days",
                           "+",
                           "-"}) {
    EXPECT_EQ(interval_from_text(text), std::nullopt) << '"' << text << '"';
  }
}

}  // namespace
}  // namespace draaiboek::engine
