#pragma once
// Somebody else becomes the contact of an organisation. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /organisaties/{organisation}/contact
Response organisation_contact_page(Desk& desk, const Asked& asked);
/// POST: `name`, `email`, `telephone`, the day `since`, `reason`, and `replaces`: the contact whom
/// the page showed.
Response change_organisation_contact(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
