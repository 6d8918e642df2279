#pragma once
// The words that a story uses for what the engine tells. Used by play only.

#include <string>
#include <string_view>

#include "engine/run/preview.h"

namespace draaiboek::engine::story {

/// "open", "finished", "left", "cancelled".
std::string_view word_of(Life life);
/// "listed", "contacted", …
std::string_view word_of(EnrolmentStatus status);
/// "weekend", "holiday", "school-holiday", …
std::string_view word_of(Collision::Kind kind);
/// The step or date waited for, "enrolment", "date" or "closed".
std::string word_of(const Blocker& blocker);

/// "to-do, due 2026-05-27, blocked by workshop-2.held, asking hand-in of contact member".
std::string described(const Standing& standing);
std::string described(const CaseState& state);

}  // namespace draaiboek::engine::story
