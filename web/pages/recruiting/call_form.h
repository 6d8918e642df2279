#pragma once
// The small form in which a call with an organisation is written down, and what comes of it. The
// fields: way, call-date, spoken-to, said, next, next-by (a date), and for a new call status and
// share, as on the page of the enrolment. Pages; any thread.

#include <optional>
#include <string>
#include <vector>

#include "db/guidance/calls.h"
#include "web/page.h"

namespace draaiboek::web {

/// The fields of the form, with those of `shown` for a correction.
View call_fields(Desk& desk, const Asked& asked, const std::optional<db::Call>& shown,
                 const std::vector<engine::Refusal>& errors);

/// Writes the call with this participant down, and sets its enrolment when that was chosen too.
/// Everything that is wrong; then nothing was kept.
std::vector<engine::Refusal> log_call(Desk& desk, const Asked& asked, const Seen& participant);

/// The call of the hidden fields call and call-version reads as typed from now on.
std::vector<engine::Refusal> correct_call(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
