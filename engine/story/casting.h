#pragma once
// Who stands behind the names of a story that is played among real people, as the demo is. A
// story that is played for its own sake needs none: there names get numbers, and a file is its
// name. The functions are called one at a time, on the thread that plays.

#include <functional>
#include <string>
#include <string_view>

#include "engine/run/state.h"
#include "engine/story/story.h"

namespace draaiboek::engine::story {

/// Where a file is put down: the step of a case, by whom and when.
struct Occasion {
  CaseId target{};
  std::string step{};
  PersonId by{};
  Instant at{};
};

struct Casting {
  std::function<Bits128()> fresh{};
  std::function<PersonId(const std::string& name)> person{};
  std::function<OrganisationId(const std::string& name)> organisation{};
  std::function<FileRef(const File& file, const Occasion& occasion)> file{};
  std::function<std::string()> receipt{};
  /// Of what is handed in, as the world that it is played in makes them.
  std::function<std::string(std::string_view content)> fingerprint{};
  /// Told after each line of the story.
  std::function<void(std::size_t done, std::size_t total)> progress{};
};

}  // namespace draaiboek::engine::story
