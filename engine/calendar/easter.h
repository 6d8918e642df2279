#pragma once
// The one date from which half of the Belgian holidays are counted.

#include "engine/base/time.h"

namespace draaiboek::engine {

/// Easter Sunday of `year` in the Gregorian calendar (in use since 1583; for earlier years the
/// same rule is simply continued backwards).
Date easter(std::chrono::year year);

/// The year that `date` lies in.
std::chrono::year year_of(Date date);

}  // namespace draaiboek::engine
