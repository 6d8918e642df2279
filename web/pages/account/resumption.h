#pragma once
// What somebody typed when their session had ended, given back to the same person after signing in.
// A page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /hervatten, with "tekst": the id of what was kept.
Response resumption_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
