#include "engine/run/standings.h"

namespace draaiboek::engine {

StandingsOfCase Standings::kept(CaseId id, Date today) {
  const std::scoped_lock lock(mutex_);
  if (day_ != today) {
    cases_.clear();
    day_ = today;
  }
  const auto found = cases_.find(id);
  return found == cases_.end() ? nullptr : found->second;
}

StandingsOfCase Standings::of(const Workflow& workflow, const Tree& tree, const CaseState& state,
                              Date today) {
  if (auto known = kept(state.id, today))
    return known;
  auto fresh = std::make_shared<std::vector<Standing>>(workflow.steps.size());
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    if (workflow.steps[i].level == state.level)
      (*fresh)[i] = standing(workflow, tree, state, static_cast<StepIndex>(i), today);
  }
  const std::scoped_lock lock(mutex_);
  if (day_ == today)
    cases_.insert_or_assign(state.id, fresh);
  return fresh;
}

}  // namespace draaiboek::engine
