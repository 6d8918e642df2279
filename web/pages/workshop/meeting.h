#pragma once
// What happens to a workshop: held, cancelled, who came, what was shown. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/workshops/{anchor}/verloop: it was held on a day.
Response holding_page(Desk& desk, const Asked& asked);
Response hold_workshop(Desk& desk, const Asked& asked);

/// GET, POST /golven/{case}/workshops/{anchor}/annulering
Response workshop_cancellation_page(Desk& desk, const Asked& asked);
Response cancel_workshop(Desk& desk, const Asked& asked);

/// GET, POST /golven/{case}/workshops/{anchor}/materiaal: a title and a link.
Response material_page(Desk& desk, const Asked& asked);
Response add_material(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
