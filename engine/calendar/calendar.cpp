#include "engine/calendar/calendar.h"

#include <algorithm>
#include <utility>

#include "engine/base/expects.h"
#include "engine/calendar/easter.h"

namespace draaiboek::engine {
namespace {

using std::chrono::days;
using std::chrono::month_day;
using std::chrono::weekday;
using std::chrono::year_month_day;

ClosedSpan on(unsigned day, std::chrono::month month, const char* key) {
  const month_day date{month, std::chrono::day{day}};
  return {date, date, key};
}

CalendarRules belgian_rules() {
  using namespace std::chrono;
  CalendarRules rules;
  rules.name = "be-legal";
  rules.closed_weekdays.set(Sunday.c_encoding()).set(Saturday.c_encoding());
  rules.spans = {
      on(1, January, "holiday.nieuwjaar"),        on(1, May, "holiday.dag-van-de-arbeid"),
      on(21, July, "holiday.nationale-feestdag"), on(15, August, "holiday.olv-hemelvaart"),
      on(1, November, "holiday.allerheiligen"),   on(11, November, "holiday.wapenstilstand"),
      on(25, December, "holiday.kerstmis")};
  rules.easter_days = {
      {1, "holiday.paasmaandag"}, {39, "holiday.hemelvaart"}, {50, "holiday.pinkstermaandag"}};
  return rules;
}

}  // namespace

Calendar::Calendar(CalendarRules rules) : rules_(std::move(rules)) {
  expects(!rules_.closed_weekdays.all(), "a calendar works on at least one weekday");
  for (const ClosedSpan& span : rules_.spans) {
    expects(span.first.ok() && span.last.ok(), "a closed span is bounded by days that exist");
    expects(span.first <= span.last, "a closed span does not cross the end of the year");
  }
  std::sort(rules_.dates.begin(), rules_.dates.end());
}

Calendar Calendar::with_closed(std::string name, const std::vector<Date>& dates) const {
  CalendarRules rules = rules_;
  rules.name = std::move(name);
  rules.dates.insert(rules.dates.end(), dates.begin(), dates.end());
  return Calendar{std::move(rules)};
}

bool Calendar::closed_by_weekday(Date date) const {
  return rules_.closed_weekdays[weekday{date}.c_encoding()];
}

std::optional<std::string_view> Calendar::holiday(Date date) const {
  const year_month_day parts{date};
  const month_day in_year{parts.month(), parts.day()};
  for (const ClosedSpan& span : rules_.spans) {
    if (span.first <= in_year && in_year <= span.last)
      return span.key;
  }
  if (!rules_.easter_days.empty()) {
    const auto since_easter = (date - easter(parts.year())).count();
    for (const EasterDay& day : rules_.easter_days) {
      if (day.offset == since_easter)
        return day.key;
    }
  }
  if (std::binary_search(rules_.dates.begin(), rules_.dates.end(), date))
    return "holiday.own";
  return std::nullopt;
}

bool Calendar::is_workday(Date date) const {
  return !closed_by_weekday(date) && !holiday(date);
}

Date Calendar::walk_to_workday(Date date, int direction) const {
  constexpr int ten_years = 3660;
  for (int closed = 0; !is_workday(date); ++closed) {
    expects(closed < ten_years, "a calendar has a workday within ten years");
    date += days{direction};
  }
  return date;
}

Date Calendar::next_workday(Date date) const {
  return walk_to_workday(date, 1);
}

Date Calendar::previous_workday(Date date) const {
  return walk_to_workday(date, -1);
}

Date Calendar::add_workdays(Date date, int count) const {
  if (count == 0)
    return next_workday(date);
  const int direction = count > 0 ? 1 : -1;
  for (int left = count; left != 0; left -= direction) {
    date = walk_to_workday(date + days{direction}, direction);
  }
  return date;
}

int Calendar::workdays_between(Date from, Date to) const {
  const int direction = from <= to ? 1 : -1;
  int count = 0;
  while (from != to) {
    from += days{direction};
    if (is_workday(from))
      count += direction;
  }
  return count;
}

std::optional<std::string> Calendar::closed_because(Date date) const {
  if (const auto key = holiday(date))
    return std::string(*key);
  if (!closed_by_weekday(date))
    return std::nullopt;
  const weekday day{date};
  const bool weekend = day == std::chrono::Saturday || day == std::chrono::Sunday;
  return weekend ? "weekend" : "closed-weekday";
}

Calendar be_legal() {
  return Calendar{belgian_rules()};
}

Calendar vo() {
  using namespace std::chrono;
  CalendarRules rules = belgian_rules();
  rules.name = "vo";
  rules.spans.push_back(on(11, July, "holiday.vlaamse-feestdag"));
  rules.spans.push_back(on(2, November, "holiday.allerzielen"));
  rules.spans.push_back(on(15, November, "holiday.koningsdag"));
  rules.spans.push_back({December / 26, December / 31, "holiday.kerstweek"});
  return Calendar{std::move(rules)};
}

}  // namespace draaiboek::engine
