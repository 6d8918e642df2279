#pragma once
// Recruiting (A28): which organisations are on the list of a wave, how far they are, and what
// must be done next. Page; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/deelnemers; `status` in the query keeps one enrolment status.
Response participants_page(Desk& desk, const Asked& asked);

/// End of the key of what the coordinator does next: "contact", "inform", "apply", "add-contact",
/// "enrol", "wait", "none".
std::string_view next_for(const engine::CaseState& participant, bool is_full);

}  // namespace draaiboek::web
