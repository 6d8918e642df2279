#pragma once
// Handing in: "opgeladen" isn't "ingediend". The check page shows everything that will be handed
// in; handing in is one explicit act with a receipt; taking it back is possible until somebody
// reads it. For forms and documents at any level.

#include "web/page.h"

namespace draaiboek::web {

/// GET controle.
Response check_page(Desk& desk, const Asked& asked);
/// POST inzending.
Response hand_in(Desk& desk, const Asked& asked);
/// GET inzending, with ?versie=2 for an older one.
Response receipt_page(Desk& desk, const Asked& asked);
/// POST intrekking.
Response withdraw_hand_in(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
