#pragma once
// Help for one page: what it is for, what one does there, what happens next, and whom to ask. The
// link to it stands at the foot of every page and brings the way back along. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /hulp: the titles of all help. `van` in the query is the page that one came from.
Response help_list_page(Desk& desk, const Asked& asked);
/// GET /hulp/{name}, a topic of web/way/help_topic.h.
Response help_page(Desk& desk, const Asked& asked);

/// The page of ours that this place names or that lies above it; "" when there is none. It can
/// come from anywhere, so it never leads away from here.
std::string page_at(const std::string& target);

}  // namespace draaiboek::web
