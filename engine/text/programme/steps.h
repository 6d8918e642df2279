#pragma once
// One step of a programme file, with its files. Names of other things are taken over as they
// stand; engine/workflow/check judges whether they exist.

#include "engine/text/node.h"
#include "engine/text/programme/sections.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// "unknown level" with the nearest right one.
engine::Level level_of(const Node& node, Problems& problems);

engine::Step step_of(const Node& node, const Scales& scales, Problems& problems);

}  // namespace draaiboek::text
