#pragma once
// The page of a participant (or of an application of one): its wave, the dates, the team, the
// steps, and whom to ask.

#include "web/page.h"

namespace draaiboek::web {

/// GET /zaken/{case}. A wave has its own page; a wave that is only seen through a participant
/// leads there.
Response case_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
