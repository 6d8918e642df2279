#pragma once
// What a step waits for: the short closed list of conditions of a programme file.

#include <vector>

#include "engine/text/node.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// The list behind `after`. Whether the named steps exist is not judged here.
std::vector<engine::Condition> conditions_of(const Node& node, Problems& problems);

}  // namespace draaiboek::text
