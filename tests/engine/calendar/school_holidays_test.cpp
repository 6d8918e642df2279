#include "engine/calendar/school_holidays.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace draaiboek::engine {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

struct SchoolYear {
  std::chrono::year start;
  std::array<Date, 2> autumn, christmas, carnival, spring;
};

constexpr std::array published{SchoolYear{2023y,
                                          {2023y / 10 / 30, 2023y / 11 / 5},
                                          {2023y / 12 / 25, 2024y / 1 / 7},
                                          {2024y / 2 / 12, 2024y / 2 / 18},
                                          {2024y / 4 / 1, 2024y / 4 / 14}},
                               SchoolYear{2024y,
                                          {2024y / 10 / 28, 2024y / 11 / 3},
                                          {2024y / 12 / 23, 2025y / 1 / 5},
                                          {2025y / 3 / 3, 2025y / 3 / 9},
                                          {2025y / 4 / 7, 2025y / 4 / 21}},
                               SchoolYear{2025y,
                                          {2025y / 10 / 27, 2025y / 11 / 2},
                                          {2025y / 12 / 22, 2026y / 1 / 4},
                                          {2026y / 2 / 16, 2026y / 2 / 22},
                                          {2026y / 4 / 6, 2026y / 4 / 19}},
                               SchoolYear{2026y,
                                          {2026y / 11 / 2, 2026y / 11 / 8},
                                          {2026y / 12 / 21, 2027y / 1 / 3},
                                          {2027y / 2 / 8, 2027y / 2 / 14},
                                          {2027y / 3 / 29, 2027y / 4 / 11}},
                               SchoolYear{2027y,
                                          {2027y / 11 / 1, 2027y / 11 / 7},
                                          {2027y / 12 / 27, 2028y / 1 / 9},
                                          {2028y / 2 / 28, 2028y / 3 / 5},
                                          {2028y / 4 / 3, 2028y / 4 / 17}}};

void expect_span(const SchoolHoliday& found, const char* key, const std::array<Date, 2>& span) {
  EXPECT_EQ(found.key, key);
  EXPECT_EQ(to_text(found.first), to_text(span[0])) << key;
  EXPECT_EQ(to_text(found.last), to_text(span[1])) << key;
}

TEST(SchoolHolidays, FallOnThePublishedDates) {
  for (const SchoolYear& year : published) {
    const auto found = school_holidays(year.start);
    expect_span(found.at(0), "school.herfst", year.autumn);
    expect_span(found.at(1), "school.kerst", year.christmas);
    expect_span(found.at(2), "school.krokus", year.carnival);
    expect_span(found.at(3), "school.paas", year.spring);
  }
}

TEST(SchoolHolidays, LastTheWholeOfJulyAndAugust) {
  EXPECT_EQ(school_holiday(2026y / 6 / 30), std::nullopt);
  EXPECT_EQ(school_holiday(2026y / 7 / 1), "school.zomer");
  EXPECT_EQ(school_holiday(2026y / 8 / 31), "school.zomer");
  EXPECT_EQ(school_holiday(2026y / 9 / 1), std::nullopt);
}

TEST(SchoolHolidays, AreFoundForEachOfTheirDaysAndNotForTheDaysAround) {
  for (const SchoolYear& year : published) {
    for (const SchoolHoliday& holiday : school_holidays(year.start)) {
      if (holiday.key == "school.paasmaandag")
        continue;  // may lie inside the paasvakantie
      EXPECT_EQ(school_holiday(holiday.first), holiday.key);
      EXPECT_EQ(school_holiday(holiday.last), holiday.key);
      EXPECT_NE(school_holiday(holiday.first - days{1}), holiday.key);
      EXPECT_NE(school_holiday(holiday.last + days{1}), holiday.key);
    }
  }
}

TEST(SchoolHolidays, InJanuaryBelongToTheSchoolYearBefore) {
  EXPECT_EQ(school_holiday(2028y / 1 / 9), "school.kerst");
  EXPECT_EQ(school_holiday(2028y / 1 / 10), std::nullopt);
}

TEST(FreeSchoolDays, AreTheFixedOnesAndThoseCountedFromEaster) {
  EXPECT_EQ(school_holiday(2026y / 11 / 11), "school.wapenstilstand");
  EXPECT_EQ(school_holiday(2026y / 5 / 1), "school.dag-van-de-arbeid");
  EXPECT_EQ(school_holiday(2026y / 5 / 14), "school.hemelvaart");
  EXPECT_EQ(school_holiday(2026y / 5 / 15), "school.dag-na-hemelvaart");
  EXPECT_EQ(school_holiday(2026y / 5 / 25), "school.pinkstermaandag");
  EXPECT_EQ(school_holiday(2026y / 5 / 26), std::nullopt);
}

TEST(FreeSchoolDays, TakeInEasterMondayAlsoOutsideThePaasvakantie) {
  EXPECT_EQ(school_holiday(2001y / 4 / 15), "school.paas");
  EXPECT_EQ(school_holiday(2001y / 4 / 16), "school.paasmaandag");
  EXPECT_EQ(school_holiday(2001y / 4 / 17), std::nullopt);
  EXPECT_EQ(school_holiday(2025y / 4 / 21), "school.paas");
}

TEST(SchoolHolidays, OfAWeekBeginOnAMondayAndEndOnASundayInEveryYear) {
  for (std::chrono::year year = 2000y; year < 2100y; ++year) {
    const auto found = school_holidays(year);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(std::chrono::weekday{found[i].first}, std::chrono::Monday);
      EXPECT_EQ(std::chrono::weekday{found[i].last}, std::chrono::Sunday);
    }
    EXPECT_EQ(std::chrono::weekday{found[3].first}, std::chrono::Monday);
    EXPECT_GE(found[3].last - found[3].first, days{13});
    EXPECT_LE(found[3].last - found[3].first, days{14});
  }
}

}  // namespace
}  // namespace draaiboek::engine
