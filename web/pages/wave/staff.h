#pragma once
// Who works on a wave, and in which role. Pages; any thread.

#include "web/page.h"
#include "web/pages/parts/names.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/medewerkers. `member` is "<role>:<person>"; `wie` in the query
/// suggests one, as after an undo.
Response staff_page(Desk& desk, const Asked& asked);
Response add_staff(Desk& desk, const Asked& asked);
/// GET (?wie=), POST (`member`) /golven/{case}/medewerkers/weghaling: asked first. Coordinators
/// don't take themselves off.
Response staff_removal_page(Desk& desk, const Asked& asked);
Response remove_staff(Desk& desk, const Asked& asked);

/// In order of the table of roles, then of the names.
std::vector<engine::StaffMember> staff_in_order(std::vector<engine::StaffMember> staff,
                                                const Reaches& reaches, const Names& names);

/// "<role>:<person>" as a wish to add or take away; nullopt for anything else.
std::optional<engine::wish::SetStaff> staff_wish(const std::string& member, bool on);

}  // namespace draaiboek::web
