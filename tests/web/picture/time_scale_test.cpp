#include "web/picture/time_scale.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

engine::Date scale_day(const char* text) {
  return *engine::date_from_text(text);
}

TimeScale scale_from(const char* first, const char* last) {
  Days days;
  days.include(scale_day(last));
  days.include(scale_day(first));
  days.include(std::nullopt);
  return {days, scale_day("2026-11-22")};
}

TEST(TimeScale, RunsFromTheFirstOfAMonthToTheLastOfOne) {
  const TimeScale scale = scale_from("2026-11-15", "2027-02-03");
  EXPECT_EQ(scale.begin_of(scale_day("2026-11-01")), 0);
  EXPECT_EQ(scale.end_of(scale_day("2027-02-28")), scale.width());
  EXPECT_TRUE(scale.shows(scale_day("2026-11-01")));
  EXPECT_TRUE(scale.shows(scale_day("2027-02-28")));
  EXPECT_FALSE(scale.shows(scale_day("2027-03-01")));
}

TEST(TimeScale, PutsDaysOutsideAtTheEdge) {
  const TimeScale scale = scale_from("2026-11-15", "2027-02-03");
  EXPECT_EQ(scale.begin_of(scale_day("2020-01-01")), 0);
  EXPECT_EQ(scale.end_of(scale_day("2030-01-01")), scale.width());
}

TEST(TimeScale, GivesEachDayAsMuchRoomAsTheNext) {
  const TimeScale scale = scale_from("2026-11-01", "2026-11-30");
  EXPECT_EQ(scale.begin_of(scale_day("2026-11-16")), scale.width() / 2);
  EXPECT_EQ(scale.end_of(scale_day("2026-11-15")), scale.begin_of(scale_day("2026-11-16")));
}

TEST(TimeScale, SaysTheYearFirstAndWhereItChanges) {
  const auto months = scale_from("2026-11-15", "2027-02-03").months("nl");
  ASSERT_EQ(months.size(), 4U);
  EXPECT_EQ(months[0].words, "nov 2026");
  EXPECT_EQ(months[1].words, "dec");
  EXPECT_EQ(months[2].words, "jan 2027");
  EXPECT_EQ(scale_from("2026-05-01", "2026-05-02").months("en").front().words, "May 2026");
}

TEST(TimeScale, ShowsThreeYearsAtMostButAlwaysToday) {
  EXPECT_EQ(scale_from("2026-11-15", "2126-01-01").months("nl").size(), 36U);
  EXPECT_EQ(scale_from("2026-11-15", "2126-01-01").width(),
            scale_from("2026-11-15", "2029-10-01").width());
  EXPECT_TRUE(scale_from("2022-01-01", "2126-01-01").shows(scale_day("2026-11-22")));
}

TEST(TimeScale, GrowsWithTheNumberOfMonths) {
  EXPECT_EQ(scale_from("2026-01-01", "2026-03-01").width(), 940);
  EXPECT_EQ(scale_from("2026-01-01", "2027-12-01").width(), 24 * 62);
}

TEST(TimeScale, FitsAScreenOfNormalWidthForMoreThanAYearAndAHalf) {
  EXPECT_LE(scale_from("2026-01-01", "2027-07-01").width(), 1180);
}

TEST(TimeScale, IsTheMonthOfTodayWithoutDays) {
  const TimeScale scale({}, scale_day("2026-11-22"));
  EXPECT_THAT(scale.months("nl"), testing::SizeIs(1));
  EXPECT_TRUE(scale.shows(scale_day("2026-11-30")));
}

}  // namespace
}  // namespace draaiboek::web
