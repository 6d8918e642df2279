#pragma once
// All calls with one organisation through the whole wave, for the staff: newest first, each with
// how it read before it was corrected. Pages; any thread.

#include <map>
#include <string>

#include "db/guidance/calls.h"
#include "web/page.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// GET /zaken/{case}/contacten; `verbeter` in the query is a call of one's own to correct.
Response call_log_page(Desk& desk, const Asked& asked);
/// POST: the fields of call_form.h.
Response add_call_to_log(Desk& desk, const Asked& asked);
/// POST /zaken/{case}/contacten/verbetering: also call and call-version.
Response correct_call_in_log(Desk& desk, const Asked& asked);
/// POST /zaken/{case}/contacten/wissing: `call` loses its words.
Response erase_call(Desk& desk, const Asked& asked);

std::string call_log_place(engine::CaseId participant);

/// "11-1-2027, telefoon, Carla Peeters".
std::string call_summary(const Say& say, const db::Call& call,
                         const std::map<engine::PersonId, std::string>& people);

}  // namespace draaiboek::web
