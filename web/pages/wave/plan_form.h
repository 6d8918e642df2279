#pragma once
// The form of a new wave: what was typed becomes the wish to plan it, or errors beside the
// fields. The fields of an anchor are its id (a date), <id>-from, <id>-until and <id>-room; those
// of a role staff-<role>. Pure.

#include <map>
#include <string>
#include <vector>

#include "db/people.h"
#include "web/form/read.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// Who may be chosen for each role that works on a wave of this programme, in order of the form.
using Candidates = std::vector<std::pair<engine::Role, std::vector<db::Person>>>;

/// Roles that people of a participant hold, in order of the table: a grant of them may cover an
/// organisation.
std::vector<engine::Role> organisation_roles(const Reaches& reaches);
/// Roles that a step of the programme names and that look into waves, the coordinator first.
std::vector<engine::Role> step_roles(const engine::Workflow& workflow, const Reaches& reaches);
/// The same, then the other roles that somebody can have in one wave, in order of the table.
std::vector<engine::Role> staff_roles(const engine::Workflow& workflow, const Reaches& reaches);
std::string staff_field(const engine::Role& role);
/// The name of the role as it begins a line: "Coördinator".
std::string role_label(const Say& say, const engine::Role& role);

/// The wish; the reader holds the errors.
engine::wish::PlanWave read_plan(const Say& say, const engine::Workflow& workflow,
                                 const Candidates& candidates, Reader& reader);

/// One anchor of a form: <id>, <id>-from, <id>-until, <id>-room. Used by the move as well.
std::optional<engine::PlannedAnchor> read_anchor(const Say& say, const engine::Anchor& anchor,
                                                 Reader& reader);

/// The wave's own anchors, in order.
std::vector<engine::Anchor> anchors_of(const engine::Workflow& workflow, engine::Level level);

}  // namespace draaiboek::web
