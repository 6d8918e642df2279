#pragma once
// The questions of one organisation: at a step or workshop, or to the contact person. It reads
// its own here with the answers, and what the whole wave was told. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

class NameList;

/// GET /zaken/{case}/vragen; `stap` in the query is the step that the next question is about.
Response questions_page(Desk& desk, const Asked& asked);
/// POST: "step" and "words" for a new question; "thread" and its reply field to go on with one.
Response ask_question(Desk& desk, const Asked& asked);

std::string questions_place(engine::CaseId participant);

/// Where this visitor asks about a step of the case that is looked at; "" for who doesn't ask.
std::string asking_place(const Seen& seen, const std::string& step);

/// A line with `words` and `place` for each organisation of the visitor in these waves whose
/// questions staff answered in the last two weeks. `names` knows those organisations.
View new_answers(Desk& desk, const Asked& asked, const std::vector<Seen>& waves,
                 const NameList& names);

}  // namespace draaiboek::web
