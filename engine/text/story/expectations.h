#pragma once
// The sentences of a story that say what must be so: "expect Melle bia to-do due 2026-05-27",
// and what a preview must show. Owned by engine/text/read_story.

#include "engine/story/story.h"
#include "engine/text/story/words.h"

namespace draaiboek::text::story {

/// What follows "expect". Throws Misread.
engine::story::Expectation read_expectation(Words& words);

/// What follows the colon of a preview: a refusal, or collisions and changes separated by
/// semicolons.
void read_preview_claims(Words& words, engine::story::Previewed& previewed);

/// The key after the colon of an act that is refused, up to the end.
std::string read_refusal(Words& words);

}  // namespace draaiboek::text::story
