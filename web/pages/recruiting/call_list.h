#pragma once
// The call list of a wave: every organisation on it with the last contact and what is next, and a
// form to write a call down. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/contacten: `status` in the query, and `wie` ("ik": who I called last).
Response calls_page(Desk& desk, const Asked& asked);
/// POST: the fields of call_form.h, and "participant".
Response add_call(Desk& desk, const Asked& asked);

std::string calls_place(engine::CaseId wave);
/// Whether this visitor reads the calls of the wave and its waiting list.
bool reads_calls(const Seen& seen);

}  // namespace draaiboek::web
