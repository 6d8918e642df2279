#pragma once
// Whether a programme that was read makes sense: names, levels, order, dates, roles. What belongs
// to a single kind of step is judged by that kind (engine/kinds). Pure.

#include <vector>

#include "engine/workflow/problem.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

/// Every Problem at once, in the order of the file. `workflow` has its positions filled in;
/// `known_roles` are the keys of the role table.
std::vector<Problem> check(const Workflow& workflow, const std::vector<Role>& known_roles);

}  // namespace draaiboek::engine
