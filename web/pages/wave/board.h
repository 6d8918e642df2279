#pragma once
// The board of a wave: organisations down, steps across. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/bord; the query may have `status` ("late" or a status word), `workshop`
/// (an anchor) and `niveau` ("application").
Response board_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
