#pragma once
// A document step: one file per slot, a template to begin with, and every version that was ever
// handed in.

#include <vector>

#include "web/page.h"

namespace draaiboek::web {

/// GET of the step.
Response document_page(Desk& desk, const Asked& asked);
/// The same with what was wrong with an upload, each at its slot.
Response show_document(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors);

}  // namespace draaiboek::web
