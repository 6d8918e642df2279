#include "web/clock.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

engine::Date day(const char* text) {
  return *engine::date_from_text(text);
}

engine::Instant utc(const char* date, int hour, int minute) {
  return engine::Instant(day(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

TEST(Brussels, IsAlreadyOnTheNextDayAtElevenInTheEveningInSummer) {
  EXPECT_EQ(brussels_day(utc("2026-07-01", 22, 30)), day("2026-07-02"));
  EXPECT_EQ(brussels_day(utc("2026-07-01", 21, 30)), day("2026-07-01"));
}

TEST(Brussels, IsOneHourAheadInWinter) {
  EXPECT_EQ(brussels_time(utc("2026-01-15", 8, 30)), "09:30");
  EXPECT_EQ(brussels_day(utc("2026-01-15", 23, 0)), day("2026-01-16"));
}

TEST(Brussels, GivesTheInstantOfALocalHour) {
  EXPECT_EQ(brussels_instant(day("2026-07-01"), 9, 0), utc("2026-07-01", 7, 0));
  EXPECT_EQ(brussels_instant(day("2026-01-15"), 9, 0), utc("2026-01-15", 8, 0));
}

TEST(Brussels, TakesTheFirstOfTheHourThatComesTwice) {
  EXPECT_EQ(brussels_instant(day("2026-10-25"), 2, 30), utc("2026-10-25", 0, 30));
}

TEST(Clock, RunsWithTheRealOne) {
  const auto real = std::chrono::system_clock::now();
  const auto ours = Clock().now().instant;
  EXPECT_LT(std::chrono::abs(ours - real), std::chrono::minutes(1));
}

TEST(Clock, CanBeMovedForTests) {
  Clock clock;
  const auto before = clock.now();
  clock.move(std::chrono::days(40));
  EXPECT_GE(clock.now().instant - before.instant, std::chrono::days(40));
  EXPECT_EQ(clock.now().date, brussels_day(clock.now().instant));
}

}  // namespace
}  // namespace draaiboek::web
