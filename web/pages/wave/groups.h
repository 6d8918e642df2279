#pragma once
// Groups of a wave, for programmes that have that level: make one, see its members and dates,
// put a participant in another. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /golven/{case}/groepen. POST makes a group of the boxes "members" with a "title".
Response groups_page(Desk& desk, const Asked& asked);
Response open_group(Desk& desk, const Asked& asked);

/// GET, POST /zaken/{case}/groep: the "group" that a participant goes to.
Response group_of_participant_page(Desk& desk, const Asked& asked);
Response join_group(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
