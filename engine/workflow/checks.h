#pragma once
// The parts of `check`, one file each, and what they share. Used inside engine/workflow only.
// Each adds what it finds to `found` and says nothing about what another part reports.

#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/problem.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

using Problems = std::vector<Problem>;

/// Ids that stand twice, and texts that are empty in a language.
void check_ids(const Workflow& workflow, Problems& found);
/// Steps, anchors, questions, options and files that are named but don't exist.
void check_names(const Workflow& workflow, Problems& found);
/// Levels: declared, used, and which step may wait for which.
void check_levels(const Workflow& workflow, Problems& found);
/// Questions and their options.
void check_questions(const Workflow& workflow, Problems& found);
/// Cycles, steps that never open, steps that keep a case from ending, steps after its end.
void check_order(const Workflow& workflow, Problems& found);
/// Anchors with their sessions, and deadlines that can't be met.
void check_dates(const Workflow& workflow, Problems& found);
/// Reviews and approvals: what they judge, and the rounds.
void check_judging(const Workflow& workflow, Problems& found);
/// Who does what.
void check_roles(const Workflow& workflow, const std::vector<Role>& known_roles, Problems& found);

/// Where a Problem of the programme as a whole stands.
Place start_of(const Workflow& workflow);
/// The text between double quotes.
std::string quoted(std::string_view text);
/// "a, b, c"
std::string joined(const std::vector<std::string>& names);

}  // namespace draaiboek::engine
