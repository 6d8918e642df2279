#pragma once
// The no of the front door: given before a page is asked, and answered by closing.

#include <string>

namespace draaiboek::web {

struct Refused {
  int status = 400;
  /// A key of texts, as "gate.bare-line-feed".
  std::string reason;

  bool operator==(const Refused&) const = default;
};

}  // namespace draaiboek::web
