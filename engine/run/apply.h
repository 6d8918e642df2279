#pragma once
// The only way in which state changes: one fact on one case. Pure and total: every fact that
// was ever stored can be applied; it never decides and never refuses (a fact that doesn't fit
// its workflow is a Bug).

#include <vector>

#include "engine/run/journal.h"
#include "engine/run/state.h"

namespace draaiboek::engine {

/// Folds one event into the state of the case it belongs to. `workflow` is the one that the
/// case is pinned to.
void apply(const Workflow& workflow, CaseState& state, const Event& event);

/// The same on a tree: makes a new state of that case (opening it when the fact does) and puts
/// it in place.
void apply(const Workflow& workflow, Tree& tree, CaseId id, const Event& event);

/// Folds what a journal gave: each case is copied once, however many facts it gets.
void fold(const Workflow& workflow, Tree& tree, const std::vector<StoredEvent>& events);

}  // namespace draaiboek::engine
