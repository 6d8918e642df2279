#pragma once
// The parts of a form or document: sections, questions, options, and the scales that questions
// share.

#include <map>
#include <string>
#include <vector>

#include "engine/text/node.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// Options by the name under which questions use them.
using Scales = std::map<std::string, std::vector<engine::Option>, std::less<>>;

inline constexpr std::size_t most_options = 100;
inline constexpr std::size_t most_questions = 500;

Scales scales_of(const Node& node, Problems& problems);

std::vector<engine::Section> sections_of(const Node& node, const Scales& scales,
                                         Problems& problems);

}  // namespace draaiboek::text
