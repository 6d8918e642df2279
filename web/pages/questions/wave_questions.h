#pragma once
// The questions of a whole wave, for its staff: who answers, what the wave is told. Experts find
// the questions about steps here, without who asked; what was asked of the contact person is for
// those who see the single organisations. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/vragen
Response wave_questions_page(Desk& desk, const Asked& asked);
/// POST /golven/{case}/vragen/antwoord: "thread" and its reply field.
Response answer_question(Desk& desk, const Asked& asked);
/// POST /golven/{case}/vragen/afhandeling: "thread" needs no answer.
Response settle_question(Desk& desk, const Asked& asked);
/// POST /golven/{case}/vragen/wissing: "thread", "message" and its reason.
Response erase_words(Desk& desk, const Asked& asked);
/// POST /golven/{case}/vragen/delen: "thread" with the fields to share, or action "withhold".
Response share_answer(Desk& desk, const Asked& asked);

std::string wave_questions_place(engine::CaseId wave);

/// Whether this visitor answers the questions of the wave: whose right covers only a part of it
/// reads those of its organisations.
bool answers_questions(const Seen& seen);
/// Whether something can be asked and answered still; a closed wave is only read.
bool takes_questions(const Seen& seen);
/// How many questions wait in this wave that the visitor reads and may answer; 0 for who answers
/// none. An expert may, but never reads those to the contact person.
int open_questions(Desk& desk, const Seen& seen);
/// A line with `words` and `place` for each of these waves in which questions wait for the visitor,
/// counted as `open_questions` does.
View waiting_questions(Desk& desk, const Asked& asked, const std::vector<Seen>& waves);

}  // namespace draaiboek::web
