#include "engine/workflow/check.h"

#include <algorithm>

#include "engine/workflow/checks.h"

namespace draaiboek::engine {

std::vector<Problem> check(const Workflow& workflow, const std::vector<Role>& known_roles) {
  Problems found;
  check_ids(workflow, found);
  check_names(workflow, found);
  check_levels(workflow, found);
  check_questions(workflow, found);
  check_order(workflow, found);
  check_dates(workflow, found);
  check_judging(workflow, found);
  check_roles(workflow, known_roles, found);
  // A step of a block stands once in the file and many times in the programme.
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

Place start_of(const Workflow& workflow) {
  return {workflow.file, 1, 1};
}

std::string quoted(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace draaiboek::engine
