#pragma once
// From a form to a command and back: the hidden command id makes a second click harmless, the
// hidden version says what the visitor saw. Pure but for the runner's call.

#include "engine/base/result.h"
#include "engine/run/runner.h"
#include "web/page.h"

namespace draaiboek::web {

/// Sends a wish about the case of the route. The form has the hidden fields `command` (made by
/// `show`) and, where it matters that nobody was first, `version` (Seen::self().version).
/// Fingerprint: person, path and all fields but the token.
engine::Result<engine::Handled> post(Desk& desk, const Asked& asked, engine::Wish wish);
/// The same about another case of the wave that is visible to the viewer.
engine::Result<engine::Handled> post(Desk& desk, const Asked& asked, const Seen& seen,
                                     engine::Wish wish);
/// A new wave; gives its id.
engine::Result<engine::CaseId> post_wave(Desk& desk, const Asked& asked,
                                         engine::wish::PlanWave wish,
                                         const std::string& workflow_hash);

/// A text with a new name, as a wish wants it; surrounding blanks are taken away.
engine::Note note(std::string_view text);
/// A note from a field of the form.
engine::Note note(const Asked& asked, std::string_view field);

}  // namespace draaiboek::web
