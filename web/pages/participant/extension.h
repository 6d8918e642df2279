#pragma once
// What the coordinator arranges for one step of one case: a later date, or opening it again.
// Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /zaken/{case}/stappen/{step}/uitstel: "until" (a date) and "reason". `tot` in the
/// query suggests a date, as after an undo.
Response extension_page(Desk& desk, const Asked& asked);
Response grant_extension(Desk& desk, const Asked& asked);

/// GET, POST /zaken/{case}/stappen/{step}/heropening: the same two fields, with a suggested date.
/// Only the reason when the step has no deadline.
Response reopening_page(Desk& desk, const Asked& asked);
Response reopen_step(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
