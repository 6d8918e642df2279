#include "engine/base/time.h"

#include <gtest/gtest.h>

#include <string>

namespace draaiboek::engine {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

TEST(Dates, AreWrittenYearMonthDay) {
  EXPECT_EQ(to_text(Date{2026y / 11 / 22}), "2026-11-22");
  EXPECT_EQ(to_text(Date{2027y / 1 / 2}), "2027-01-02");
  EXPECT_EQ(to_text(Date{33y / 4 / 3}), "0033-04-03");
}

TEST(Dates, AreReadBackFromTheirText) {
  for (Date day{1999y / 12 / 1}; day < Date{2029y / 1 / 1}; day += days{1}) {
    ASSERT_EQ(date_from_text(to_text(day)), day) << to_text(day);
  }
}

TEST(Dates, ExistOnTheTwentyNinthOfFebruaryInLeapYearsOnly) {
  EXPECT_EQ(date_from_text("2028-02-29"), Date{2028y / 2 / 29});
  EXPECT_EQ(date_from_text("2027-02-29"), std::nullopt);
  EXPECT_EQ(date_from_text("2100-02-29"), std::nullopt);
}

TEST(Dates, ThatDoNotExistAreNotRead) {
  for (const char* text : {"2026-00-10", "2026-13-10", "2026-04-00", "2026-04-31", "2026-12-32"}) {
    EXPECT_EQ(date_from_text(text), std::nullopt) << text;
  }
}

TEST(Dates, InAnotherShapeAreNotRead) {
  for (const char* text : {"", "2026", "2026-1-1", "2026/11/22", "2026/11-22", "2026-11/22",
                           "22-11-2026", "20261122", "2026-11-22 ", " 2026-11-22", "2026-11-2a",
                           "-026-11-22", "2026-+1-22", "2026-11-22T09:00"}) {
    EXPECT_EQ(date_from_text(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace draaiboek::engine
