#pragma once
// Rooms and people that other waves have taken, as far as the viewer sees those waves. Reads the
// store once; any thread.

#include <optional>
#include <vector>

#include "engine/run/preview.h"
#include "web/page.h"

namespace draaiboek::web {

/// Sessions still to come of all open waves but `except` (of all of them without it).
std::vector<engine::Booking> bookings_of_others(Desk& desk, const db::Viewer& viewer,
                                                const std::optional<engine::CaseId>& except);

}  // namespace draaiboek::web
