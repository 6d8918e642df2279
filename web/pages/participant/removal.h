#pragma once
// Taking somebody off the people of a participant: asked first, and nobody takes themselves off,
// for then nobody they know could let them in again. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /zaken/{case}/mensen/weghaling; `wie` in the query, later the field "member", is
/// "<role>:<person>".
Response removal_page(Desk& desk, const Asked& asked);
Response remove_colleague(Desk& desk, const Asked& asked);

/// Whether this is the contact's own place, which is handed over and not given up.
bool is_own_place(const Asked& asked, const engine::wish::SetStaff& wish);

/// Who has no place anywhere any more can't come in with a link that was made before.
void withdraw_links(Desk& desk, const Asked& asked, engine::PersonId person);

}  // namespace draaiboek::web
