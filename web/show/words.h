#pragma once
// Dates and numbers as they are said in Dutch ("nl") and English ("en"). Pure; a language that
// isn't "en" is Dutch.

#include <string>
#include <string_view>

#include "engine/base/time.h"

namespace draaiboek::web {

/// "vrijdag 23 oktober 2026", "Friday 23 October 2026".
std::string long_date(engine::Date date, std::string_view language);
/// "23-10-2026" in Dutch, "23 Oct 2026" in English.
std::string short_date(engine::Date date, std::string_view language);
/// "vr 23 okt", for the head of a narrow column.
std::string brief_date(engine::Date date, std::string_view language);
/// "9.30 uur" from "09:30"; "9:30" in English; "" stays "".
std::string time_of_day(std::string_view hours_minutes, std::string_view language);
/// "vrijdag 23 oktober 2026 om 9.30 uur", in Brussels.
std::string moment(engine::Instant instant, std::string_view language);
/// A deadline seen from a day: "vandaag", "morgen", "nog 3 dagen", "2 dagen te laat".
std::string time_left(engine::Date due, engine::Date today, std::string_view language);
/// "6,2 MB" in Dutch, "6.2 MB" in English; "820 bytes".
std::string file_size(std::uint64_t bytes, std::string_view language);

}  // namespace draaiboek::web
