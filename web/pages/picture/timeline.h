#pragma once
// The steps of a wave, or of one participant, as bars under the months of a year, each picture
// with its table. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/tijdlijn
Response wave_timeline_page(Desk& desk, const Asked& asked);
/// GET /zaken/{case}/tijdlijn: the own steps, and the workshops that one takes part in.
Response case_timeline_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
