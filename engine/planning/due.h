#pragma once
// When something must be ready: pure, from the rule, the planned dates and what happened.
// A deadline is a day in Brussels and runs until the end of it.

#include <functional>
#include <optional>
#include <string_view>

#include "engine/calendar/calendar.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

/// What the rules of a step count from. A missing date makes the rules that need it unknown.
struct DueFrom {
  /// Planned date of an anchor; empty while it is unknown or its session is cancelled.
  std::function<std::optional<Date>(std::string_view)> anchor;
  /// Day on which the judged element was handed in.
  std::optional<Date> submitted{};
  /// Day on which the case was opened.
  std::optional<Date> opened{};
};

/// The date a single rule gives; a day off moves to a working day (calendar/interval.h).
std::optional<Date> date_of(const DateRule& rule, const DueFrom& from, const Calendar& calendar);

/// The earliest of the rules that can be computed; nullopt without rules or known dates.
std::optional<Date> earliest(const Due& due, const DueFrom& from, const Calendar& calendar);

}  // namespace draaiboek::engine
