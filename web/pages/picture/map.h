#pragma once
// The organisations on the list of a wave as dots on a map of all municipalities. Page; any
// thread.

#include "web/page.h"
#include "web/picture/dot_map.h"

namespace draaiboek::web {

/// GET /golven/{case}/kaart
Response map_page(Desk& desk, const Asked& asked);

/// How a participant is drawn, from its row of the board (nullptr when it has none).
struct BoardRow;
Dot dot_of(const engine::CaseState& participant, const BoardRow* row);

}  // namespace draaiboek::web
