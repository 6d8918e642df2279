#pragma once
// The target of a request line ("/golven/7?stap=bia") as a path and a query.

#include <string>
#include <string_view>
#include <variant>

#include "web/fields.h"
#include "web/wire/refused.h"

namespace draaiboek::web {

struct Target {
  std::string path;
  Fields query;
};

/// `raw` begins with "/". Refused (400, "gate.bad-target"): broken escapes, NUL and other control
/// characters, text that isn't UTF-8, "..", and an encoded slash or backslash, because a reader
/// of the path can't tell it from a real one. "." and empty segments are taken away.
std::variant<Target, Refused> read_target(std::string_view raw);

}  // namespace draaiboek::web
