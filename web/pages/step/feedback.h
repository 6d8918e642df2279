#pragma once
// Feedback on what one handed in: the remarks as a list to answer, all in one go, with a concept
// that is kept meanwhile.

#include "web/page.h"

namespace draaiboek::web {

/// GET of a review step, for who handed in what is reviewed.
Response own_feedback_page(Desk& desk, const Asked& asked);
/// POST antwoorden: keeps the concept (button `keep`) or sends all answers.
Response answer_own_feedback(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
