#pragma once
// One section of a form to fill in. What is typed is saved whatever is wrong with it; a colleague
// who was first is never overwritten without being read.

#include "web/page.h"

namespace draaiboek::web {

/// GET secties/{section}.
Response section_page(Desk& desk, const Asked& asked);
/// POST secties/{section}/concept, by the button or by web/assets/js/autosave.js, which gets JSON
/// with `words` and, when it was saved, `version`.
Response save_draft(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
