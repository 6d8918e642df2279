#pragma once
// A programme file becomes a Workflow, or the list of everything that is wrong with its form.
// What the names in it mean is judged afterwards by engine/workflow/check. Pure: the caller
// reads the file. The format: workflows/README.md.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/workflow.h"

namespace draaiboek::text {

struct ReadWorkflow {
  /// Only there when there are no problems; `hash` is "" and kinds are not resolved yet.
  std::optional<engine::Workflow> workflow{};
  /// In the order of the file.
  std::vector<engine::Problem> problems{};
};

ReadWorkflow read_workflow(std::string_view text, const std::string& file_name);

}  // namespace draaiboek::text
