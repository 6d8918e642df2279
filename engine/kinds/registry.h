#pragma once
// The list of all step kinds: what a programme file can write after `kind:`. Adding one is a
// file beside this one and a line here (docs/recipes/step-kind.md).

#include <string>
#include <vector>

#include "engine/run/kind.h"

namespace draaiboek::engine {

const Kind& session_kind();
const Kind& form_kind();
const Kind& document_kind();
const Kind& review_kind();
const Kind& approval_kind();
const Kind& report_kind();
const Kind& task_kind();
const Kind& milestone_kind();

/// All kinds, in the order in which documentation lists them. They live for ever.
const std::vector<const Kind*>& all_kinds();

/// Points each step to its kind and gives what the kinds find wrong, unknown names included.
/// A workflow with problems must not be run.
std::vector<Problem> resolve(Workflow& workflow);

}  // namespace draaiboek::engine
