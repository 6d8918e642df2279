#include "web/pages/wave/steps.h"

#include <map>

#include "web/pages/workshop/place.h"

namespace draaiboek::web {
namespace {

using engine::StepIndex;

std::vector<StepIndex> visible_steps(const Seen& seen) {
  std::vector<StepIndex> found;
  const auto& steps = seen.workflow().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool listed = steps[i].level == engine::Level::wave && !steps[i].kind->holds_by_itself;
    if (listed && seen.sees_step(seen.wave(), steps[i]))
      found.push_back(static_cast<StepIndex>(i));
  }
  return found;
}

bool is_session(const Seen& seen, StepIndex index) {
  return !seen.workflow().steps.at(index).anchor.empty();
}

/// For what must be ready before a workshop, the first workshop that waits for it.
std::map<StepIndex, std::size_t> needed_by(const Seen& seen, const std::vector<WaveGroup>& groups) {
  std::map<StepIndex, std::size_t> found;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (!groups[i].session)
      continue;
    for (const StepIndex index : prerequisites(seen.workflow(), *groups[i].session))
      found.emplace(index, i);
  }
  return found;
}

}  // namespace

std::vector<WaveGroup> wave_groups(const Seen& seen) {
  const std::vector<StepIndex> steps = visible_steps(seen);
  std::vector<WaveGroup> groups;
  for (const StepIndex index : steps) {
    if (is_session(seen, index))
      groups.push_back({index, {}});
  }
  const std::size_t last = groups.size();
  groups.emplace_back();
  const auto needed = needed_by(seen, groups);
  std::size_t held = 0;
  for (const StepIndex index : steps) {
    if (is_session(seen, index)) {
      ++held;
      continue;
    }
    const auto found = needed.find(index);
    const std::size_t written = held == 0 ? 0 : held == last ? last : held - 1;
    groups[found == needed.end() ? written : found->second].steps.push_back(index);
  }
  std::erase_if(groups,
                [](const WaveGroup& group) { return !group.session && group.steps.empty(); });
  return groups;
}

}  // namespace draaiboek::web
