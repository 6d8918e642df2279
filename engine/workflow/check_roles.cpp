// Who does what.

#include <algorithm>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {
namespace {

void check_known(const std::vector<Role>& roles, const Step& step,
                 const std::vector<Role>& known_roles, Problems& found) {
  for (const Role& role : roles) {
    if (std::find(known_roles.begin(), known_roles.end(), role) == known_roles.end())
      found.push_back({step.place, "unknown role", joined(known_roles),
                       quoted(role) + " for " + quoted(step.id), nearest(role, known_roles)});
  }
}

bool has_work(const Workflow& workflow, std::string_view role) {
  return std::any_of(workflow.steps.begin(), workflow.steps.end(), [&](const Step& step) {
    return std::find(step.by.begin(), step.by.end(), role) != step.by.end();
  });
}

}  // namespace

void check_roles(const Workflow& workflow, const std::vector<Role>& known_roles, Problems& found) {
  for (const Step& step : workflow.steps) {
    check_known(step.by, step, known_roles, found);
    check_known(step.approved_by, step, known_roles, found);
    if (step.by.empty() && step.kind_name != "milestone")
      found.push_back({step.place, "nobody does this step", "by: a role", quoted(step.id)});
    if (!step.approved_by.empty() && step.kind_name != "report")
      found.push_back({step.place, "nothing to approve", "approved-by only for a report",
                       quoted(step.id) + " is a " + step.kind_name});
  }
  for (const std::string_view role : {coordinator_role, contact_role}) {
    if (!has_work(workflow, role))
      found.push_back({start_of(workflow), "role without work", "a step by: " + std::string(role)});
  }
}

}  // namespace draaiboek::engine
