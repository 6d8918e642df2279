#pragma once
// From what a story says to the command that it means: names become ids, texts and remarks get
// theirs. Used by play only.

#include <functional>
#include <optional>

#include "engine/run/command.h"
#include "engine/story/cast.h"

namespace draaiboek::engine::story {

/// Where and when an act happens.
struct Scene {
  const Workflow& workflow;
  /// The wave that it is about; without a root while none is planned.
  const Tree& tree;
  Now now;
  /// The wave of that title as it stands; nullopt when there is none.
  std::function<std::optional<Tree>(const std::string& title)> find_wave;
};

/// Everything but the id of the command. Throws Unresolved for a name that means nothing.
Command command_of(const Act& act, const Scene& scene, Cast& cast);

}  // namespace draaiboek::engine::story
