#pragma once
// The page of a step of which the reader only has to know how it stands: when, where, which files
// and what was decided. For kinds without a page of their own, and for participants who look at
// the steps of their wave.

#include "web/page.h"

namespace draaiboek::web {

Response plain_step_page(Desk& desk, const Asked& asked);

/// A session: its own page for who holds it, the plain page for everyone else.
Response session_step_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
