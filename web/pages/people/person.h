#pragma once
// One person, for administrators: how far they are with signing in, their grants, and what was done
// to their account. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /mensen/{person}
Response person_page(Desk& desk, const Asked& asked);
/// The same with errors of one of its forms; 404 when there is no such person.
Response show_person(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors);

/// POST /mensen/{person}/blokkering with "reason" and "action": "block" or "unblock".
Response block_person(Desk& desk, const Asked& asked);
/// POST /mensen/{person}/tweede-factor with "reason": forgets the person's second factor.
Response reset_second_factor(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
