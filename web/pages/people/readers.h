#pragma once
// Who can read what: for a step of a participant and for each of its files, told by the very
// functions that decide on access. A page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /zaken/{case}/stappen/{step}/lezers
Response readers_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
