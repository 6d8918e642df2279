#pragma once
// The door through which browser tests move the clock: `POST /test/clock` with `to` (an ISO date,
// the clock is set to 9.00 in Brussels on that day; never back) or `seconds`. It exists only in a
// build with DRAAIBOEK_TEST_CLOCK; elsewhere it is a place like any other that isn't there.

#include <optional>

#include "web/clock.h"
#include "web/request.h"
#include "web/response.h"

namespace draaiboek::web {

/// Whether this program was built with the door.
bool has_test_door();

/// nullopt when the request isn't for the door, or when there is no door.
std::optional<Response> test_door(Clock& clock, const Request& request);

}  // namespace draaiboek::web
