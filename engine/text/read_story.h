#pragma once
// Turns the text of a story into engine::story::Story. The format is described, with an example of
// every sentence, in workflows/stories.md. Every Problem of the text is found in one go; step names
// are looked up only when the story is played. Pure; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

#include "engine/story/story.h"
#include "engine/workflow/problem.h"

namespace draaiboek::text {

struct ReadStory {
  /// Whole only when there are no problems.
  engine::story::Story story;
  std::vector<engine::Problem> problems;
};

/// `file` is the name that problems and mismatches carry.
ReadStory read_story(std::string_view text, const std::string& file);

}  // namespace draaiboek::text
