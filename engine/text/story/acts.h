#pragma once
// The sentences of a story in which somebody does something: "Marie hands in bia with bia.xlsx".
// Owned by engine/text/read_story.

#include <string>
#include <vector>

#include "engine/story/story.h"
#include "engine/text/story/words.h"

namespace draaiboek::text::story {

/// Reads verb and object up to what doesn't belong to the act any more; the person was read
/// before. `bare`: the verb stands in its bare form, as after "cannot". Throws Misread.
engine::story::Act read_act(Words& words, std::string person, bool bare);

/// "hand in", "give feedback on": every verb, for the author who misspelled one.
std::vector<std::string> verbs();

}  // namespace draaiboek::text::story
