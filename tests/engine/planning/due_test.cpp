#include "engine/planning/due.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

DueFrom from_workshop(std::optional<Date> workshop, std::optional<Date> submitted) {
  DueFrom from;
  from.anchor = [workshop](std::string_view name) {
    return name == "workshop-2" ? workshop : std::nullopt;
  };
  from.submitted = submitted;
  from.opened = day("2026-01-05");
  return from;
}

DateRule submitted_plus(int workdays) {
  DateRule rule;
  rule.from = DateRule::From::submitted;
  rule.offset = {workdays, Unit::workdays};
  return rule;
}

TEST(Due, IsCountedInWorkingDaysFromItsAnchor) {
  const auto from = from_workshop(day("2026-05-12"), {});
  EXPECT_EQ(earliest({counted_from("workshop-2", -5)}, from, vo()), day("2026-05-05"));
}

TEST(Due, IsTheEarlierOfHandInPlusDaysAndDaysBeforeTheNextWorkshop) {
  const Due rules{submitted_plus(15), counted_from("workshop-2", -5)};
  EXPECT_EQ(earliest(rules, from_workshop(day("2026-05-12"), day("2026-04-01")), vo()),
            day("2026-04-23"));
  EXPECT_EQ(earliest(rules, from_workshop(day("2026-05-12"), day("2026-04-30")), vo()),
            day("2026-05-05"));
}

TEST(Due, LeavesOutRulesWhoseDateIsNotKnown) {
  const Due rules{submitted_plus(15), counted_from("workshop-2", -5)};
  EXPECT_EQ(earliest(rules, from_workshop(day("2026-05-12"), {}), vo()), day("2026-05-05"));
  EXPECT_EQ(earliest(rules, from_workshop({}, {}), vo()), std::nullopt);
}

TEST(Due, OfARuleWithoutDistanceIsTheDayItselfEvenOnASunday) {
  EXPECT_EQ(date_of(counted_from("workshop-2", 0), from_workshop(day("2026-05-10"), {}), vo()),
            day("2026-05-10"));
}

TEST(Due, CanBeAFixedDayOrCountFromTheOpeningOfTheCase) {
  DateRule fixed;
  fixed.from = DateRule::From::fixed;
  fixed.fixed = day("2026-06-01");
  EXPECT_EQ(date_of(fixed, {}, vo()), day("2026-06-01"));
  DateRule opened;
  opened.offset = {2, Unit::weeks};
  EXPECT_EQ(date_of(opened, from_workshop({}, {}), vo()), day("2026-01-19"));
}

}  // namespace
}  // namespace draaiboek::test
