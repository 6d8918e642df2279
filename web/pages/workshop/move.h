#pragma once
// Moves a workshop (or plans one that had no date): the form, then everything that changes and
// what the new date runs into, then the move. Pages; any thread.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/preview.h"
#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/verplaatsing/{anchor}; `datum`, `van`, `tot` and `zaal` in the query fill
/// the form.
Response move_page(Desk& desk, const Asked& asked);
/// POST: `action` is "check", "change" or "move".
Response move_workshop(Desk& desk, const Asked& asked);

/// One deadline of one step that moves in the same way for several cases.
struct MovedDeadline {
  engine::StepIndex step = 0;
  std::optional<engine::Date> before{};
  std::optional<engine::Date> after{};
  bool late_after = false;
  std::vector<engine::CaseId> targets{};
};
/// Changes without a new date are left out. In order of the new date (what has none any more comes
/// last), then of the name of the step as `name_of` gives it.
std::vector<MovedDeadline> moved_deadlines(
    const std::vector<engine::Change>& changes,
    const std::function<std::string(engine::StepIndex)>& name_of);

}  // namespace draaiboek::web
