#pragma once
// Who works on a wave, and in which role. Pages; any thread.

#include "web/page.h"
#include "web/pages/parts/names.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/medewerkers. POST: `action` is "add" with `member` as
/// "<role>:<person>", or "remove" with the same.
Response staff_page(Desk& desk, const Asked& asked);
Response change_staff(Desk& desk, const Asked& asked);

/// In order of the table of roles, then of the names.
std::vector<engine::StaffMember> staff_in_order(std::vector<engine::StaffMember> staff,
                                                const Reaches& reaches, const Names& names);

/// "<role>:<person>" as a wish to add or take away; nullopt for anything else.
std::optional<engine::wish::SetStaff> staff_wish(const std::string& member, bool on);

}  // namespace draaiboek::web
