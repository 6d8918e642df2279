#pragma once
// One's own name, address, telephone, language and password. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /profiel: "name", "email", "phone", "language", and "current" (the password) when the
/// address changes, for that is what one signs in with.
Response profile_page(Desk& desk, const Asked& asked);
Response change_profile(Desk& desk, const Asked& asked);

/// GET, POST /profiel/wachtwoord: "current", "password", "again". Ends all other sessions.
Response password_page(Desk& desk, const Asked& asked);
Response change_password(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
