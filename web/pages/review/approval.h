#pragma once
// Deciding: a yes or a no with a reason on what was handed in (or on nothing), revocable with a
// reason. A later wave may take over the yes of an earlier one on the same content. Also the page
// of a report for who approves it, and its publication. Any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET of an approval step.
Response approval_page(Desk& desk, const Asked& asked);
/// GET of a report step: for who approves it the decision, for everyone else the files.
Response report_page(Desk& desk, const Asked& asked);
/// POST besluit: `yes` or `no`, or `reuse` with the wave whose decision is taken over.
Response decide_step(Desk& desk, const Asked& asked);
/// POST herroeping.
Response revoke_decision(Desk& desk, const Asked& asked);
/// POST publicatie of an approved report; after that nothing changes any more.
Response publish_report(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
