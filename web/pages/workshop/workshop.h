#pragma once
// A workshop: when and where, what must be ready first, who is invited and came, its materials.
// Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/workshops/{anchor}
Response workshop_page(Desk& desk, const Asked& asked);
/// The same with what was refused on it.
Response show_workshop(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors);

}  // namespace draaiboek::web
