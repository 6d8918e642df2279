#pragma once
// A participant leaves the wave, or its deadlines stand still for a while. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /zaken/{case}/vertrek
Response departure_page(Desk& desk, const Asked& asked);
Response withdraw_participant(Desk& desk, const Asked& asked);

/// Whether the deadlines of this case stand still now, by itself.
bool is_stopped(const engine::CaseState& state);

/// GET, POST /zaken/{case}/klok: stops the clock with a reason, or starts it again.
Response clock_page(Desk& desk, const Asked& asked);
Response change_clock(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
