#pragma once
// Asking for a new password. The answer is always the same, whoever asks; who may help sees the
// wish beside the name. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /wachtwoord-vergeten, with the field "email".
Response forgotten_page(Desk& desk, const Asked& asked);
Response ask_password(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
