#pragma once
// Problems as their author reads them, for comparing whole messages.

#include <string>
#include <vector>

#include "engine/workflow/problem.h"

namespace draaiboek::text {

inline std::vector<std::string> told(const std::vector<engine::Problem>& problems) {
  std::vector<std::string> texts;
  for (const engine::Problem& problem : problems)
    texts.push_back(to_text(problem));
  return texts;
}

}  // namespace draaiboek::text
