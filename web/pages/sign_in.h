#pragma once
// Signing in and out.

#include "web/page.h"

namespace draaiboek::web {

/// GET /aanmelden, with `naar`: the place to go to afterwards.
Response sign_in_page(Desk& desk, const Asked& asked);
/// POST /aanmelden
Response sign_in(Desk& desk, const Asked& asked);
/// POST /afmelden
Response sign_out(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
