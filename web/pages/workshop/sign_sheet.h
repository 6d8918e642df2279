#pragma once
// The attendance list of a workshop to print and sign: A4, one line per person, some empty lines
// for who comes along. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/workshops/{anchor}/presentielijst
Response sign_sheet_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
