#pragma once
// The toolkit as a register, for the staff of waves: all items with a filter, and a form for a new
// one. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /toolkit; `soort` and `status` in the query.
Response toolkit_page(Desk& desk, const Asked& asked);
/// GET, POST /toolkit/nieuw: the fields of item_form.h.
Response new_item_page(Desk& desk, const Asked& asked);
Response add_item(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
