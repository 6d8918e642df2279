#pragma once
// A programme as a graph in the language of Graphviz: steps as boxes, one frame per level, arrows
// from what comes first. Pure.

#include <string>
#include <string_view>

#include "engine/workflow/workflow.h"

namespace draaiboek::web {

/// Colours and fonts stand as attributes, so that the SVG needs no styles.
std::string dot_of(const engine::Workflow& workflow, std::string_view language);

}  // namespace draaiboek::web
