#pragma once
// A feedback round on one element: the reader sees the files and all earlier rounds, writes
// remarks on named sections, keeps them as a concept and releases them with a verdict, all at
// once. Any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET of a review step: the reader's page, or the feedback itself for everyone else.
Response review_page(Desk& desk, const Asked& asked);
/// POST nazicht: takes it in hand; from then on the element can't be withdrawn.
Response start_review(Desk& desk, const Asked& asked);
/// POST feedback, by the button: `add` a row, `remove` one, `keep` the concept, `send` it, or
/// send it and go to the `next` one of the queue.
Response release_feedback(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
