#pragma once
// Whether one date rule always gives an earlier day than another one, whatever the dates that a
// coordinator plans. Pure.

#include <string>

#include "engine/workflow/workflow.h"

namespace draaiboek::engine {

/// "workshop-2 - 15 workdays", "submitted", "2026-05-01 + 1 week": as in a programme file.
std::string to_text(const DateRule& rule);

/// True when `rule` gives a day before `other` in every possible plan. Anchors of one level
/// stand in the order of the list, each at least its gap after the one before; of dates that can't
/// be compared nothing is certain. Both rules count for the same case: `opened` is the same day in
/// both.
bool always_before(const Workflow& workflow, const DateRule& rule, const DateRule& other);

/// True when `rule` gives a day before `other` in a plan with the smallest gaps, though each
/// anchor between the two has a gap.
bool before_at_smallest_gaps(const Workflow& workflow, const DateRule& rule, const DateRule& other);

}  // namespace draaiboek::engine
