#pragma once
// Adds organisations from the register to the list of a wave. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/deelnemers/toevoegen; `zoek` in the query is part of a name or a NIS code.
Response recruits_page(Desk& desk, const Asked& asked);
/// POST: the boxes are called "organisations".
Response add_participants(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
