#pragma once
// The page of who runs the installation: versions, room, counts, checkpoint and backup. Page; any
// thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /systeem
Response system_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
