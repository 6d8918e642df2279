#pragma once
// A new wave: choose a programme, fill the form, look at what the dates run into, plan it.
// Pages; any thread.

#include <memory>
#include <vector>

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/nieuw
Response plan_page(Desk& desk, const Asked& asked);
/// POST /golven/nieuw: `action` is "check" (shows the warnings), "change" (back to the form) or
/// "plan".
Response plan_wave(Desk& desk, const Asked& asked);

/// The active programmes of which this visitor may plan a wave.
std::vector<std::shared_ptr<const engine::Workflow>> programmes_to_plan(Desk& desk,
                                                                        const Asked& asked);

}  // namespace draaiboek::web
