#pragma once
// Bars from a first to a last day under a scale of months, with the line of today. Each bar has
// its name and its words above it, so that it is read where it stands, however far one scrolled.
// Pure.

#include <optional>
#include <string>
#include <vector>

#include "web/picture/mark.h"
#include "web/picture/svg.h"
#include "web/picture/time_scale.h"

namespace draaiboek::web {

struct TimelineRow {
  std::string title;
  /// "3 dagen te laat", "Afgerond op 12-10-2026".
  std::string words{};
  Mark mark = Mark::not_yet;
  /// Without a first day only the last one is marked; without a last day there is no bar.
  std::optional<engine::Date> from{};
  std::optional<engine::Date> until{};
  /// The deadline, where the bar goes on after it.
  std::optional<engine::Date> due{};
  /// A day on which people meet: a diamond.
  bool is_meeting = false;
};

struct Timeline {
  About about;
  std::vector<TimelineRow> rows{};
  engine::Date today{};
  /// "Vandaag 22-11-2026".
  std::string today_words{};
  std::string language{};
};

Svg timeline_svg(const Timeline& timeline, const TimeScale& scale);

}  // namespace draaiboek::web
