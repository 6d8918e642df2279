#pragma once
// The waves that a viewer sees. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven
Response waves_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
