#include "web/show/words.h"

#include <gmock/gmock.h>

#include "web/clock.h"

namespace draaiboek::web {
namespace {

engine::Date day(const char* text) {
  return *engine::date_from_text(text);
}

TEST(DateWords, NameTheDayInFull) {
  EXPECT_EQ(long_date(day("2026-10-23"), "nl"), "vrijdag 23 oktober 2026");
  EXPECT_EQ(long_date(day("2026-10-23"), "en"), "Friday 23 October 2026");
}

TEST(DateWords, AreShortInATable) {
  EXPECT_EQ(short_date(day("2026-03-05"), "nl"), "05-03-2026");
  EXPECT_EQ(short_date(day("2026-03-05"), "en"), "5 Mar 2026");
  EXPECT_EQ(brief_date(day("2026-10-23"), "nl"), "vr 23 okt");
  EXPECT_EQ(brief_date(day("2026-10-23"), "en"), "Fri 23 Oct");
}

TEST(TimeWords, SayTheHourAsFlandersDoes) {
  EXPECT_EQ(time_of_day("09:30", "nl"), "9.30 uur");
  EXPECT_EQ(time_of_day("14:00", "nl"), "14 uur");
  EXPECT_EQ(time_of_day("09:30", "en"), "9:30");
  EXPECT_EQ(time_of_day("", "nl"), "");
}

TEST(TimeWords, TellAMomentInBrussels) {
  EXPECT_EQ(moment(brussels_instant(day("2026-07-01"), 9, 30), "nl"),
            "woensdag 1 juli 2026 om 9.30 uur");
}

TEST(TimeLeft, CountsTheDaysThatAreLeft) {
  EXPECT_EQ(time_left(day("2026-10-23"), day("2026-10-23"), "nl"), "vandaag");
  EXPECT_EQ(time_left(day("2026-10-24"), day("2026-10-23"), "nl"), "morgen");
  EXPECT_EQ(time_left(day("2026-10-26"), day("2026-10-23"), "nl"), "nog 3 dagen");
  EXPECT_EQ(time_left(day("2026-10-26"), day("2026-10-23"), "en"), "3 days left");
}

TEST(TimeLeft, CountsTheDaysThatItIsLate) {
  EXPECT_EQ(time_left(day("2026-10-22"), day("2026-10-23"), "nl"), "1 dag te laat");
  EXPECT_EQ(time_left(day("2026-10-21"), day("2026-10-23"), "nl"), "2 dagen te laat");
  EXPECT_EQ(time_left(day("2026-10-22"), day("2026-10-23"), "en"), "1 day late");
}

TEST(FileSize, IsRoundedToWhatOneCanRead) {
  EXPECT_EQ(file_size(820, "nl"), "820 bytes");
  EXPECT_EQ(file_size(12'340, "nl"), "12,3 kB");
  EXPECT_EQ(file_size(6'200'000, "nl"), "6,2 MB");
  EXPECT_EQ(file_size(6'200'000, "en"), "6.2 MB");
  EXPECT_EQ(file_size(50'000'000, "nl"), "50 MB");
}

}  // namespace
}  // namespace draaiboek::web
