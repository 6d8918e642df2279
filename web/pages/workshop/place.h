#pragma once
// The workshop that a route names: an anchor of the case's own level with the session that it
// plans. Pure.

#include <optional>
#include <string>
#include <vector>

#include "web/pages/parts/say.h"

namespace draaiboek::web {

struct Workshop {
  const engine::Anchor* anchor = nullptr;
  const engine::Step* step = nullptr;
  engine::StepIndex index = 0;
};

/// nullopt when the {anchor} of the route isn't one of the {case}'s level, or plans no session.
std::optional<Workshop> workshop_at(const Asked& asked);

/// The same for an anchor by its name, at cases of that level. Pure.
std::optional<Workshop> workshop_of(const engine::Workflow& workflow, const std::string& name,
                                    engine::Level level);

/// Somebody whom the programme lets hold it (its `by`).
bool leads(const Seen& seen, const Workshop& workshop);
/// The answer to who may not lead it, or names none: a page of 403 or 404; nullopt when all is
/// well.
std::optional<Response> not_led(Desk& desk, const Asked& asked,
                                const std::optional<Workshop>& workshop);

/// The same for a form of it, with the page for what is over.
std::optional<Response> no_form(Desk& desk, const Asked& asked,
                                const std::optional<Workshop>& workshop, const std::string& title);

/// Steps of the same case that must be done first: preparation, validation, invitation. In the
/// order of the programme, up to the workshop before it.
std::vector<engine::StepIndex> prerequisites(const engine::Workflow& workflow,
                                             engine::StepIndex session);

/// Enrolled participants that the session is for: all of the wave, or those of the group.
std::vector<const engine::CaseState*> invitees(const Seen& seen);

/// The date that is known, even when the session on it was cancelled; nullptr without one.
const engine::PlannedDate* known_date(const engine::CaseState& of, const Workshop& workshop);

/// "Gepland" while the day that is known lies ahead, whatever must still be prepared; nothing
/// without a day.
View session_status(const Say& say, const engine::Step& session, const engine::Standing& standing);

std::string workshop_place(engine::CaseId of, const std::string& anchor);
std::string move_place(engine::CaseId of, const std::string& anchor);
/// Where the workshop can be moved to the date that it has now, once it has another; "" when it
/// has none.
std::string place_to_move_back(const Asked& asked, const Workshop& workshop);
std::vector<Crumb> workshop_crumbs(const Say& say, const Seen& seen, const Workshop& workshop,
                                   const std::string& here);

}  // namespace draaiboek::web
