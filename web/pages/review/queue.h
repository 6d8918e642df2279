#pragma once
// What waits to be read: every handed-in element of the waves where the viewer reads, oldest
// deadline first, late ones on top. Any thread.

#include <string>

#include "web/page.h"

namespace draaiboek::web {

/// GET /nazicht; ?van=mij shows only what the viewer has in hand or nobody has.
Response queue_page(Desk& desk, const Asked& asked);

/// The place of the first one that waits, or of the queue itself when nothing waits any more.
std::string next_in_queue(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
