#pragma once
// Deadlines of one case that differ from those of its programme: which may be granted, and the
// time that goes with what comes back. Pure; used by run/decide and by the kinds.

#include <chrono>

#include "engine/calendar/interval.h"
#include "engine/run/kind.h"

namespace draaiboek::engine {

/// The least time that there is for what was sent back or opened again.
inline constexpr Interval time_to_revise{10, Unit::workdays};
/// A deadline further ahead is a slip of the pen.
inline constexpr std::chrono::days furthest_deadline{731};

/// Why the step of the moment can't get this deadline ("refusal.…" at the field `until`): past,
/// too far, earlier than the programme says, or the same as it is.
std::optional<Refusal> need_possible_deadline(const Moment& moment, Date until);

/// Time for `step` of the same case that comes back today: a later deadline when the present one
/// leaves too little. Nothing for sessions; what the wave itself does stays due before the
/// workshop that its deadline counts from.
Facts time_for(const Moment& moment, const Step& step);

}  // namespace draaiboek::engine
