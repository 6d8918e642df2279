#pragma once
// Where one is signed in, signing out everywhere, and staying signed in. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /profiel/sessies; POST ends all of them, this one too.
Response sessions_page(Desk& desk, const Asked& asked);
Response sign_out_everywhere(Desk& desk, const Asked& asked);

/// POST /sessie, by the script that warns before a session ends: {"seconds": how long it still
/// lasts}.
Response stay_signed_in(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
