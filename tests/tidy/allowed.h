// The allow-list: where a house rule doesn't hold, and why. An entry whose breach is gone must go.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

struct Exception {
  std::string_view path;
  std::string_view message_part;  // which finding at that path
  std::string_view reason;
};

using Exceptions = std::vector<Exception>;

const Exceptions& exceptions();

Findings without_exceptions(const Findings& findings, const Exceptions& exceptions);

// Entries without a reason, and entries that no longer except anything.
std::vector<std::string> stale(const Exceptions& exceptions, const Findings& findings);

}  // namespace draaiboek::tidy
