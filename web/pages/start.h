#pragma once
// The places that belong to nobody's work: the front door and the accessibility statement.

#include "web/page.h"

namespace draaiboek::web {

/// GET /: to the tasks, or to the sign-in form.
Response start_page(Desk& desk, const Asked& asked);
/// GET /toegankelijkheid, compulsory by the Bestuursdecreet.
Response accessibility_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
