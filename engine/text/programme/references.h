#pragma once
// Which parts of a step name other steps: the one list of them for blocks.

#include <functional>
#include <string>

#include "engine/text/node.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// Calls `visit` for every scalar in a step, as it is written, that names another step.
void for_each_reference(Node& step, const std::function<void(Node&)>& visit);

/// The same for a step that was read: the name, and where it stands.
void for_each_reference(const engine::Step& step,
                        const std::function<void(const std::string&, const Place&)>& visit);

}  // namespace draaiboek::text
