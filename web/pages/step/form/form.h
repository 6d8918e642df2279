#pragma once
// A form step: its sections with how far they are, and how they are divided among colleagues.
// What lies handed in is shown to read.

#include "web/page.h"

namespace draaiboek::web {

/// GET of the step.
Response form_page(Desk& desk, const Asked& asked);
/// GET secties: who does which section.
Response division_page(Desk& desk, const Asked& asked);
/// POST secties/{section}: gives a section to the colleague in `person`, or to everybody.
Response assign_section(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
