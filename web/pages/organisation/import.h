#pragma once
// A CSV file for the register arrives, and what arrived before. Nothing changes here but that the
// file is kept for its preview. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /organisaties/import
Response imports_page(Desk& desk, const Asked& asked);
/// POST: `csrf`, `year` and the file `file`; leads to the preview.
Response send_import(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
