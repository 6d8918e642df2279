#pragma once
// What is over for who took part in it: that it is, why, and whom one can still ask.

#include <string>
#include <vector>

#include "web/page.h"

namespace draaiboek::web {

/// `words` and `reason` of a case that left, finished or was called off with its wave; both "" when
/// it runs.
View ending_view(Desk& desk, const Asked& asked, const Seen& seen, const engine::CaseState& at);

/// Whether the organisation left or the wave was called off: then nothing is asked any more.
bool is_broken_off(const Seen& seen, const engine::CaseState& at);

/// The cases of this viewer in those of `waves` that are over, each with name, wave, case_place,
/// ending and ask_whom.
View ended_tracks(Desk& desk, const Asked& asked, const std::vector<db::WaveRow>& waves);

}  // namespace draaiboek::web
