#pragma once
// The programme of a wave as a graph, with where the wave is. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/programma
Response programme_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
