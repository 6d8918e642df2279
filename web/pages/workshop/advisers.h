#pragma once
// Who can tell about the topic of a workshop: experts of the wave and organisations that have
// experience with it, linked by the coordinator. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/deskundigen: of all workshops, by topic.
Response advisers_page(Desk& desk, const Asked& asked);
/// GET /golven/{case}/workshops/{anchor}/deskundigen
Response workshop_advisers_page(Desk& desk, const Asked& asked);
/// POST: "who" and "topic" for a new one; action "remove" with "adviser".
Response change_workshop_advisers(Desk& desk, const Asked& asked);

/// A list for templates/workshop/adviser: those of one workshop.
View advisers_view(Desk& desk, const Asked& asked, const std::string& anchor);

std::string advisers_place(engine::CaseId of);

}  // namespace draaiboek::web
