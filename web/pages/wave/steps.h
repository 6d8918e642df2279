#pragma once
// The steps of a wave under the workshop that they belong to: what must be ready before it, then
// what is written after it. Pure.

#include <optional>
#include <vector>

#include "web/access.h"

namespace draaiboek::web {

struct WaveGroup {
  /// Nothing for what comes after the last workshop.
  std::optional<engine::StepIndex> session{};
  std::vector<engine::StepIndex> steps{};
};

/// Of the steps that the viewer may see; milestones are left out. Each step once, groups in order
/// of their workshops.
std::vector<WaveGroup> wave_groups(const Seen& seen);

}  // namespace draaiboek::web
