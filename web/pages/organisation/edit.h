#pragma once
// The form with the facts of an organisation, for a new one and for one that changes. Pages; any
// thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /organisaties/nieuw
Response new_organisation_page(Desk& desk, const Asked& asked);
/// POST: fields as in web/setup/register/cells.h, the day of a merger in three.
Response add_organisation(Desk& desk, const Asked& asked);
/// GET /organisaties/{organisation}/gegevens
Response organisation_facts_page(Desk& desk, const Asked& asked);
/// POST: the same fields, and `version`.
Response change_organisation(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
