#pragma once
// One line per request, as JSON with a fixed list of fields: who, what, how it ended, how long.
// Never the text of a form or a document. Pure.

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "engine/base/id.h"
#include "engine/base/time.h"
#include "web/request.h"

namespace draaiboek::web {

struct LogLine {
  engine::Instant at{};
  /// Number of the request.
  std::string number;
  Method method = Method::get;
  /// Without the query, which can hold what was typed.
  std::string path;
  int status = 200;
  std::chrono::microseconds took{};
  engine::PersonId person{};
  /// Why it failed, for whoever runs the program; "" when it didn't.
  std::string failure{};
};

/// From this on an answer counts as slow, and its line says so.
inline constexpr std::chrono::milliseconds slow_answer{1'000};

/// Something that the program did or that happened to it: "started", "stopping", "stopped",
/// "database-away", "database-back", "said".
struct LogEvent {
  engine::Instant at{};
  std::string_view name;
  std::map<std::string, std::string, std::less<>> words{};
  std::map<std::string, std::int64_t, std::less<>> numbers{};
};

/// One line without its line end, as below.
std::string to_json(const LogEvent& event);

/// One line without its line end; control characters in it are escaped.
std::string to_json(const LogLine& line);

}  // namespace draaiboek::web
