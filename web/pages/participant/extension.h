#pragma once
// What the coordinator arranges for one step of one case: a later date, or opening it again.
// Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /zaken/{case}/stappen/{step}/uitstel: "until" (a date) and "reason".
Response extension_page(Desk& desk, const Asked& asked);
Response grant_extension(Desk& desk, const Asked& asked);

/// GET /zaken/{case}/stappen/{step}/heropening: asks for the reason; web/pages/step does it.
Response reopening_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
