#pragma once
// "15 workdays", "3 weeks", "-10 days": how programme files say how far a deadline lies from its
// anchor. Whole local days only, never hours.

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/time.h"
#include "engine/calendar/calendar.h"

namespace draaiboek::engine {

enum class Unit { days, weeks, workdays };

/// A distance in days; negative means before the anchor.
struct Interval {
  int count = 0;
  Unit unit = Unit::days;

  bool operator==(const Interval&) const = default;
};

/// The day that lies `interval` from `date`, always a workday of `calendar`. Workdays are counted
/// as Calendar::add_workdays does. Days and weeks are counted in full and then, when they end on
/// a closed day, the deadline moves on to the next workday; a negative interval moves back to the
/// previous workday, so that what must be ready before an anchor is never due later than asked.
Date shift(Date date, Interval interval, const Calendar& calendar);

/// "15 workdays", "1 week", "-10 days"; interval_from_text reads it back.
std::string to_text(Interval interval);
/// Reads an optional + or -, at most four digits, spaces, and day(s), week(s) or workday(s).
/// nullopt for anything else.
std::optional<Interval> interval_from_text(std::string_view text);

}  // namespace draaiboek::engine
