#pragma once
// Which steps wait for which, as engine/graph wants it. Pure; a name that doesn't exist gives no
// edge (check_names reports it).

#include <vector>

#include "engine/graph/graph.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

/// One reason for a step to wait for another one.
struct Wait {
  StepIndex on = 0;
  /// The condition that says so; null for the step that is judged (`of`), which is waited for
  /// without saying.
  const Condition* condition = nullptr;
  Place place{};
};

/// What every step waits for, by position. Points into `workflow`.
std::vector<std::vector<Wait>> waits_of(const Workflow& workflow);

/// An edge from every step to each that waits for it.
Graph graph_of(const std::vector<std::vector<Wait>>& waits);

}  // namespace draaiboek::engine
