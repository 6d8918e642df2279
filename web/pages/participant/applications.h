#pragma once
// The applications that a participant integrates, for programmes that have that level. Pages; any
// thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /zaken/{case}/toepassingen; POST opens one with a "title".
Response applications_page(Desk& desk, const Asked& asked);
Response open_application(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
