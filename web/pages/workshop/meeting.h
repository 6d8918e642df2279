#pragma once
// What happens to a workshop: held on a day, or cancelled. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/workshops/{anchor}/verloop: it was held on a day.
Response holding_page(Desk& desk, const Asked& asked);
Response hold_workshop(Desk& desk, const Asked& asked);

/// GET, POST /golven/{case}/workshops/{anchor}/annulering
Response workshop_cancellation_page(Desk& desk, const Asked& asked);
Response cancel_workshop(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
