#pragma once
// Parts that several sentences of a story share. Each reads from where `words` stands and throws
// Misread when something else stands there.

#include "engine/story/story.h"
#include "engine/text/story/words.h"

namespace draaiboek::text::story {

/// `because "…"`, or no text.
engine::Note because(Words& words);
/// `for Melle`, or "".
std::string whom(Words& words);
/// `on 2026-04-14 from 09:30 until 16:00 in "Zaal A"`; `before` is the word before the date.
engine::PlannedAnchor planned(Words& words, std::string anchor, std::string_view before);
/// Names up to the next part of a plan.
std::vector<std::string> staff_of(Words& words);
engine::EnrolmentStatus enrolment_status(Words& words);
engine::Verdict verdict(Words& words);
/// `question on s13 "…"` or `remark on s02 "…"`.
engine::GivenRemark remark(Words& words);
/// `bia.xlsx`, or `bia.xlsx as analysis`.
engine::story::File file(Words& words);
/// `impact is beheerd`, `themes is a + b`, `the rest is beheerd`.
engine::story::GivenValues given_values(Words& words);

}  // namespace draaiboek::text::story
