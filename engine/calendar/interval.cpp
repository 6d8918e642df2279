#include "engine/calendar/interval.h"

#include <algorithm>
#include <array>

namespace draaiboek::engine {
namespace {

struct UnitName {
  Unit unit;
  std::string_view one;
  std::string_view many;
};

constexpr std::array unit_names{UnitName{Unit::days, "day", "days"},
                                UnitName{Unit::weeks, "week", "weeks"},
                                UnitName{Unit::workdays, "workday", "workdays"}};

std::optional<Unit> unit_from_text(std::string_view text) {
  for (const UnitName& name : unit_names) {
    if (text == name.one || text == name.many)
      return name.unit;
  }
  return std::nullopt;
}

}  // namespace

Date shift(Date date, Interval interval, const Calendar& calendar) {
  if (interval.unit == Unit::workdays)
    return calendar.add_workdays(date, interval.count);
  const int days_per_count = interval.unit == Unit::weeks ? 7 : 1;
  const Date end = date + std::chrono::days{interval.count} * days_per_count;
  return interval.count < 0 ? calendar.previous_workday(end) : calendar.next_workday(end);
}

std::string to_text(Interval interval) {
  const bool one = interval.count == 1 || interval.count == -1;
  std::string text = std::to_string(interval.count) + " ";
  for (const UnitName& name : unit_names) {
    if (name.unit == interval.unit)
      text += one ? name.one : name.many;
  }
  return text;
}

std::optional<Interval> interval_from_text(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+'))
    text.remove_prefix(1);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::size_t unit_start = text.find_first_not_of(' ', digits);
  if (digits == 0 || digits > 4 || unit_start == digits)
    return std::nullopt;
  if (unit_start == std::string_view::npos)
    return std::nullopt;
  const auto unit = unit_from_text(text.substr(unit_start));
  if (!unit)
    return std::nullopt;
  const int count = std::stoi(std::string(text.substr(0, digits)));
  return Interval{negative ? -count : count, *unit};
}

}  // namespace draaiboek::engine
