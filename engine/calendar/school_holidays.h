#pragma once
// When the Flemish schools are closed, by the legal rule (decree of 31 August 2001, article 7).
// Workshops are not planned then without a warning; it changes no deadline.

#include <optional>
#include <string>
#include <vector>

#include "engine/base/time.h"

namespace draaiboek::engine {

/// Closed from `first` up to and including `last`. The key names a text, as "school.herfst".
struct SchoolHoliday {
  std::string key;
  Date first;
  Date last;

  bool operator==(const SchoolHoliday&) const = default;
};

/// The school year that begins on 1 September of `start`: the five holidays in order of date
/// (herfst, kerst, krokus, paas, zomer), then the single free days, which may lie inside one of
/// them. A week runs from Monday to Sunday.
std::vector<SchoolHoliday> school_holidays(std::chrono::year start);

/// The key of the holiday or free day that `date` lies in; nullopt on an ordinary day.
std::optional<std::string> school_holiday(Date date);

}  // namespace draaiboek::engine
