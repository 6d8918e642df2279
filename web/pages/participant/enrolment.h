#pragma once
// One participant for the coordinator: how far its enrolment is, who its people are, and what can
// be arranged for it. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /zaken/{case}/inschrijving: "status", "share" (yes) and "note".
Response enrolment_page(Desk& desk, const Asked& asked);
Response change_enrolment(Desk& desk, const Asked& asked);

/// Statuses that the coordinator may choose now.
std::vector<engine::EnrolmentStatus> next_statuses(const engine::CaseState& participant,
                                                   bool is_full);

}  // namespace draaiboek::web
