#include "engine/kinds/registry.h"

namespace draaiboek::engine {
namespace {

const Kind* find_kind(const std::string& name) {
  for (const Kind* kind : all_kinds()) {
    if (kind->name == name)
      return kind;
  }
  return nullptr;
}

Problem unknown_kind(const Step& step) {
  std::vector<std::string> names;
  std::string expected;
  for (const Kind* kind : all_kinds()) {
    names.push_back(kind->name);
    expected += (expected.empty() ? "" : ", ") + kind->name;
  }
  return {step.place, "unknown kind of step", expected, step.kind_name,
          nearest(step.kind_name, names)};
}

}  // namespace

const std::vector<const Kind*>& all_kinds() {
  static const std::vector<const Kind*> kinds{&session_kind(), &form_kind(),     &document_kind(),
                                              &review_kind(),  &approval_kind(), &report_kind(),
                                              &task_kind(),    &milestone_kind()};
  return kinds;
}

std::vector<Problem> resolve(Workflow& workflow) {
  std::vector<Problem> found;
  for (Step& step : workflow.steps) {
    step.kind = find_kind(step.kind_name);
    if (step.kind == nullptr) {
      found.push_back(unknown_kind(step));
      continue;
    }
    for (Problem& problem : step.kind->check(workflow, step))
      found.push_back(std::move(problem));
  }
  return found;
}

}  // namespace draaiboek::engine
