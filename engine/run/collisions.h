#pragma once
// What a planned or moved date runs into. Pure. Used by run/preview only.

#include <string>
#include <vector>

#include "engine/run/preview.h"

namespace draaiboek::engine {

/// The anchor that got another date, of which case, and the day it is.
struct Replanned {
  CaseId owner;
  std::string anchor;
  Date today;
};

/// Collisions of planning an anchor on the day it has in `after`. `before` is the tree without the
/// change; `bookings` are the sessions of other waves.
std::vector<Collision> collisions(const Workflow& workflow, const Tree& before, const Tree& after,
                                  const Replanned& which, const std::vector<Booking>& bookings);

/// The same for every step whose deadline changed: extensions that end too early, deadlines
/// that would have passed already.
std::vector<Collision> collisions_of_deadlines(const Workflow& workflow, const Tree& after,
                                               const std::vector<Change>& changes, Date today);

}  // namespace draaiboek::engine
