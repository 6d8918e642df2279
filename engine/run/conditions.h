#pragma once
// Whether what a step waits for holds: the conditions of a programme, looked up in a tree.
// Pure. Used inside engine/run only.

#include <vector>

#include "engine/run/standing.h"

namespace draaiboek::engine {

/// A lower case that counts for "all of them": it takes part, whether it is ready or not.
bool takes_part(const Tree& tree, const CaseState& below);

/// The conditions of the step itself that don't hold (written ones and those that follow from
/// its kind: the element that is judged, the anchor that plans it).
std::vector<Blocker> unmet(const Workflow& workflow, const Tree& tree, const CaseState& of,
                           const Step& step, Date today);

/// What the date rules of a step of this case count from.
std::optional<Date> date_for(const Workflow& workflow, const Tree& tree, const CaseState& of,
                             const Step& step, const Due& rules);

}  // namespace draaiboek::engine
