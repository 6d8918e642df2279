#pragma once
// Plays the stories of config/demo in the real database, so that the demo came about as any other
// wave does: through commands, with files that were uploaded. The days are moved by whole weeks,
// so that the last day of a story lies in the week before today.

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"
#include "web/desk.h"

namespace draaiboek::web {

/// Every day written as 2026-05-05 moved by the same number of days.
std::string moved_days(std::string_view story, std::chrono::days by);

/// By how much: whole weeks, so that `last` comes to lie 0 to 6 days before `today`.
std::chrono::days weeks_until(engine::Date last, engine::Date today);

struct DemoStory {
  std::filesystem::path file;
  /// Where the files that are handed in lie.
  std::filesystem::path papers;
  /// By the name that the story uses.
  std::map<std::string, engine::PersonId> people;
};

/// Gives the sentences that didn't come true, as text. `told(done, total)` after each line.
std::vector<std::string> play_demo_story(Desk& desk, const DemoStory& demo,
                                         const std::function<void(std::size_t, std::size_t)>& told);

}  // namespace draaiboek::web
