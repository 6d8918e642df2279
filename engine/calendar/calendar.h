#pragma once
// Which days are worked. A Calendar is a value made of plain rules: copy it, hand it over, read
// it from any thread; nothing is cached. Counting never includes the day one counts from: one
// workday after a Thursday is the Friday. A broken set of rules is a Bug.

#include <bitset>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace draaiboek::engine {

/// Closed every year from `first` up to and including `last`, both in the same year.
struct ClosedSpan {
  std::chrono::month_day first;
  std::chrono::month_day last;
  std::string key;
};

/// Closed every year, `offset` days after Easter Sunday.
struct EasterDay {
  int offset = 0;
  std::string key;
};

/// All that a calendar knows. Keys name a text, as "holiday.paasmaandag".
struct CalendarRules {
  std::string name;
  /// Position 0 is Sunday, 6 is Saturday.
  std::bitset<7> closed_weekdays{};
  std::vector<ClosedSpan> spans{};
  std::vector<EasterDay> easter_days{};
  /// Single days, as an organisation's own closing days; any order.
  std::vector<Date> dates{};
};

class Calendar {
 public:
  explicit Calendar(CalendarRules rules);

  const std::string& name() const { return rules_.name; }
  /// The same calendar under another name, closed on `dates` too.
  Calendar with_closed(std::string name, const std::vector<Date>& dates) const;

  bool is_workday(Date date) const;
  /// The first workday from `date` on: `date` itself when it is one.
  Date next_workday(Date date) const;
  /// The last workday up to `date`: `date` itself when it is one.
  Date previous_workday(Date date) const;
  /// The `count`th workday after `date`, or before it when `count` is negative. Zero gives the
  /// next workday, so the answer is always a workday.
  Date add_workdays(Date date, int count) const;
  /// How many workdays lie after `from` up to and including `to`; when `to` is earlier, minus
  /// the number of workdays before `from` back to and including `to`. So it undoes add_workdays.
  int workdays_between(Date from, Date to) const;
  /// nullopt on a workday. Otherwise why not: the key of the holiday, "holiday.own" for a day in
  /// `dates`, "weekend", or "closed-weekday" for another closed weekday. A holiday comes first.
  std::optional<std::string> closed_because(Date date) const;

 private:
  bool closed_by_weekday(Date date) const;
  /// The key of the rule that closes `date` whatever the weekday; it lives as long as the calendar.
  std::optional<std::string_view> holiday(Date date) const;
  Date walk_to_workday(Date date, int direction) const;

  CalendarRules rules_;
};

/// Monday to Friday without the ten public holidays: the calendar of a municipality ("be-legal").
Calendar be_legal();
/// The working days of the Flemish administration ("vo"): also closed on 11 July, 2 and
/// 15 November and from 26 to 31 December.
Calendar vo();

}  // namespace draaiboek::engine
