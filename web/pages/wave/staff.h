#pragma once
// Who works on a wave, and in which role. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/medewerkers. POST: `action` is "add" with `member` as
/// "<role>:<person>", or "remove" with the same.
Response staff_page(Desk& desk, const Asked& asked);
Response change_staff(Desk& desk, const Asked& asked);

/// "<role>:<person>" as a wish to add or take away; nullopt for anything else.
std::optional<engine::wish::SetStaff> staff_wish(const std::string& member, bool on);

}  // namespace draaiboek::web
