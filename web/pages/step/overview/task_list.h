#pragma once
// The steps of one participant as a task list, on "Uw taken" and on the page of the case.

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "web/page.h"
#include "web/pages/step/overview/rows.h"

namespace draaiboek::web {

/// Steps of which something was saved, by case.
using Begun = std::set<std::pair<engine::CaseId, std::string>>;
Begun begun_in(Desk& desk, const Asked& asked, const std::vector<engine::CaseId>& cases);

/// The steps of one case, and which of them were begun.
struct TaskList {
  const Seen& seen;
  const engine::CaseState& at;
  const std::vector<TaskGroup>& groups;
  const Begun& begun;
};
/// The groups of templates/tasks/groups: each with title, when, place, note, rows and shared.
View task_groups_view(Desk& desk, const Asked& asked, const TaskList& of);

/// "Eerstvolgende deadline: BIA opladen, nog 3 dagen"; "" when nothing has one.
std::string next_words(Desk& desk, const Asked& asked, const Seen& seen,
                       const std::vector<TaskGroup>& groups);

}  // namespace draaiboek::web
