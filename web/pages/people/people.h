#pragma once
// The register of people, for administrators: they manage people, not documents. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /mensen, with "zoek" (part of a name or an address), "vraagt" (only who wants a new
/// password) and "pagina".
Response people_page(Desk& desk, const Asked& asked);

/// GET, POST /mensen/nieuw: "name", "email", "phone", "organisation".
Response new_account_page(Desk& desk, const Asked& asked);
Response make_account(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
