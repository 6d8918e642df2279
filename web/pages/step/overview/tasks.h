#pragma once
// "Uw taken": the start page of everyone who is signed in.

#include "web/page.h"

namespace draaiboek::web {

/// GET /taken.
Response tasks_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
