#pragma once
// A workshop: when and where, what must be ready first, who is invited and came, its materials.
// Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/workshops/{anchor}; after a move `was` (and `was-from`, `was-until`,
/// `was-room`) in the query offers to undo it.
Response workshop_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
