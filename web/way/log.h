#pragma once
// One line per request, as JSON with a fixed list of fields: who, what, how it ended, how long.
// Never the text of a form or a document. Pure.

#include <chrono>
#include <string>

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

/// One line without its line end; control characters in it are escaped.
std::string to_json(const LogLine& line);

}  // namespace draaiboek::web
