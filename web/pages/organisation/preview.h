#pragma once
// What a file would change in the register, row by row, and the button that saves exactly that.
// Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /organisaties/import/{name}, the id of a kept import; `pagina` counts from 1.
Response import_page(Desk& desk, const Asked& asked);
/// POST: `version` of the register that the preview was made on, `skip` when wrong rows may be
/// left out. When the register changed since, nothing is saved and the preview is made again.
Response carry_out_import(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
