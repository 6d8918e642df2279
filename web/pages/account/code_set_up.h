#pragma once
// Making, renewing and giving up one's own second factor. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /profiel/tweede-factor; POST with "action": "begin" makes a key, "confirm" with the first
/// "code" starts asking for codes and shows the recovery codes, once.
Response second_factor_page(Desk& desk, const Asked& asked);
Response set_up_second_factor(Desk& desk, const Asked& asked);

/// POST /profiel/tweede-factor/herstelcodes with a "code": new ones, shown once.
Response renew_recovery_codes(Desk& desk, const Asked& asked);

/// POST /profiel/tweede-factor/verwijdering with a "code"; not for who must have one.
Response give_up_second_factor(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
