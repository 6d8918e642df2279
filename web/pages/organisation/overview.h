#pragma once
// One organisation: its facts, mergers, contacts over time, and the waves in which it takes part
// as far as the viewer sees them. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /organisaties/{organisation}
Response organisation_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
