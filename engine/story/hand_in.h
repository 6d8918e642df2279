#pragma once
// What is handed in when a story says "hands in bia with bia.xlsx": slots and answers that weren't
// named are filled in. Used by play only.

#include "engine/run/state.h"
#include "engine/story/cast.h"

namespace draaiboek::engine::story {

/// Throws Unresolved for a file that fits no slot, and for an answer to no question.
wish::HandIn hand_in_of(const HandIn& deed, const Step& step, const StepState& state,
                        const Now& now, Cast& cast);

}  // namespace draaiboek::engine::story
