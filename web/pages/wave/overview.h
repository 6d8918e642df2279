#pragma once
// One wave: how it stands, what waits, and the ways on. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}
Response wave_page(Desk& desk, const Asked& asked);

/// Whether the {case} of the route is a wave itself; pages of waves answer 404 otherwise.
bool is_wave(const Asked& asked);

}  // namespace draaiboek::web
