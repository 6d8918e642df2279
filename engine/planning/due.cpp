#include "engine/planning/due.h"

namespace draaiboek::engine {
namespace {

std::optional<Date> start_of(const DateRule& rule, const DueFrom& from) {
  switch (rule.from) {
    case DateRule::From::anchor:
      return from.anchor ? from.anchor(rule.anchor) : std::nullopt;
    case DateRule::From::submitted:
      return from.submitted;
    case DateRule::From::opened:
      return from.opened;
    case DateRule::From::fixed:
      return rule.fixed;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> date_of(const DateRule& rule, const DueFrom& from, const Calendar& calendar) {
  const auto start = start_of(rule, from);
  // A rule without distance is the day itself, even when somebody plans it on a day off.
  if (!start || rule.offset.count == 0)
    return start;
  return shift(*start, rule.offset, calendar);
}

std::optional<Date> earliest(const Due& due, const DueFrom& from, const Calendar& calendar) {
  std::optional<Date> found;
  for (const DateRule& rule : due) {
    const auto date = date_of(rule, from, calendar);
    if (date && (!found || *date < *found))
      found = date;
  }
  return found;
}

}  // namespace draaiboek::engine
