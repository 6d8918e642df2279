#pragma once
// Time as the core knows it: values that are handed in. Deadlines are local dates in
// Europe/Brussels and run until the end of that day; the zone library stands outside the engine.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace draaiboek::engine {

/// A day in Brussels.
using Date = std::chrono::sys_days;
/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The moment of a command and the day it is then in Brussels.
struct Now {
  Instant instant{};
  Date date{};
};

/// "2026-11-22".
std::string to_text(Date date);
/// The reverse; nullopt unless `text` has that shape and the day exists.
std::optional<Date> date_from_text(std::string_view text);

}  // namespace draaiboek::engine
