#pragma once
// What helps at a step: items of the toolkit that are offered there, what the wave was told about
// it, and where to ask. For templates/toolkit/aids. Reads the store; any thread.

#include <string>
#include <vector>

#include "web/page.h"

namespace draaiboek::web {

/// Items that are offered at any of these steps of the programme of the case.
View aids_view(Desk& desk, const Asked& asked, const std::vector<std::string>& steps);

/// Whether the list has something in it.
bool is_filled(const View& list);

/// Sets aids, told (each with has_ before it) and ask_place for the step.
void set_aids(View& view, Desk& desk, const Asked& asked, const std::string& step);

}  // namespace draaiboek::web
