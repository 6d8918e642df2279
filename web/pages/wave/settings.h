#pragma once
// Title and seats of a wave, and calling it off. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/gegevens
Response settings_page(Desk& desk, const Asked& asked);
Response change_settings(Desk& desk, const Asked& asked);

/// GET, POST /golven/{case}/annulering
Response wave_cancellation_page(Desk& desk, const Asked& asked);
Response cancel_wave(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
