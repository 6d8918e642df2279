#pragma once
// Organisations that waited for a seat in one wave and come on the list of the next: they travel
// through the form of the plan as "organisations". Any thread.

#include <optional>
#include <string>

#include "web/page.h"

namespace draaiboek::web {

/// Boxes for the organisations that the form brought, all checked; false when it brought none.
View carried_input(Desk& desk, const Asked& asked, const std::vector<engine::Refusal>& errors);
/// Their names, "" when there are none.
std::string carried_names(Desk& desk, const Asked& asked);
/// Puts them on the list of the wave that was just planned by this form; what refuses that.
std::optional<engine::Refusal> add_carried(Desk& desk, const Asked& asked, engine::CaseId wave);

}  // namespace draaiboek::web
