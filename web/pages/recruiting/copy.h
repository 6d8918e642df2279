#pragma once
// A new wave like this one: the form of the plan comes filled in with its programme, seats, staff
// and the time between its workshops, counted from a new first day. Everything can be changed
// there and goes through the same check. Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /golven/{case}/kopie
Response copy_page(Desk& desk, const Asked& asked);
/// POST: "first" (a date), and "waiting" (yes) for the organisations that wait for a seat.
Response copy_wave(Desk& desk, const Asked& asked);

/// The fields of the plan for a wave that starts on `first`; days on which nobody works move to
/// the next one on which they do. Pure.
Fields copied_plan(const Seen& seen, engine::Date first);

}  // namespace draaiboek::web
