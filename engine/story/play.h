#pragma once
// Plays a story on a journal with a hand-set clock, so that nine months pass in a second. At the
// start of each new day of the story the clock knocks at every case.

#include <memory>
#include <string>
#include <vector>

#include "engine/run/journal.h"
#include "engine/story/casting.h"
#include "engine/story/story.h"

namespace draaiboek::engine::story {

/// A sentence of the story that didn't come true.
struct Mismatch {
  Place place;
  std::string expected;
  std::string found;
  /// What the last act before it, or this one, brought about.
  std::vector<Fact> facts{};
};

/// Plays to the end, whatever differs; the story came true when nothing is returned. `journal`
/// must hold no wave of the story. A story of another programme is one mismatch. What `casting`
/// throws ends the play.
std::vector<Mismatch> play(const Story& story, std::shared_ptr<const Workflow> workflow,
                           Journal& journal, const Casting& casting = {});
/// The same in memory.
std::vector<Mismatch> play(const Story& story, std::shared_ptr<const Workflow> workflow);

}  // namespace draaiboek::engine::story
