#pragma once
// Who came to a workshop that was held. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/workshops/{anchor}/aanwezigheid. Each box is called "present" and
/// has "<participant>.<person>" as its value.
Response attendance_page(Desk& desk, const Asked& asked);
Response take_attendance(Desk& desk, const Asked& asked);

/// What the boxes say of everyone who was invited: those that aren't sent are absent.
std::vector<engine::Attendance> read_attendance(const std::vector<std::string>& present,
                                                const std::vector<const engine::CaseState*>& all);

}  // namespace draaiboek::web
