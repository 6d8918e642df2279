#pragma once
// The people of a participant: contacts and members, added and replaced by the
// coordinator or their contact. Pages; any thread.

#include "db/people.h"
#include "web/page.h"

namespace draaiboek::web {

/// GET /zaken/{case}/mensen.
Response colleagues_page(Desk& desk, const Asked& asked);

/// GET, POST /zaken/{case}/mensen/nieuw: "person" (an id, or "new" with "name" and "email") and
/// "role". `vervangt` in the query, later the field "replaces", names who it is instead of;
/// `wie` and `rol` suggest somebody, as after an undo.
Response new_colleague_page(Desk& desk, const Asked& asked);
Response add_colleague(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
