#pragma once
// Whether one person may help another back into their account: an administrator anyone; a
// coordinator or a contact whose people they are, of that organisation, and who hold no right
// elsewhere, so that helping never gives the helper more than they had. Reads the store; any
// thread.

#include "web/page.h"

namespace draaiboek::web {

bool may_help(Desk& desk, const Asked& asked, engine::PersonId person);

}  // namespace draaiboek::web
