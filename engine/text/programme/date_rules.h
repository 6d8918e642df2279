#pragma once
// Dates counted from something, as programme files write them: "workshop-2 - 15 workdays".

#include "engine/text/node.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// "<reference>" or "<reference> + 15 workdays"; the reference is an anchor, `submitted`,
/// `opened` or a date. Whether an anchor exists is not judged here.
engine::DateRule date_rule_of(const Node& node, Problems& problems);

/// One rule, or {earliest: [rule, …]}.
engine::Due due_of(const Node& node, Problems& problems);

}  // namespace draaiboek::text
