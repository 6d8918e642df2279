#pragma once
// The one table of all places: which page answers what, and who may ask. A page is a row here.

#include <span>

#include "web/way/route.h"

namespace draaiboek::web {

/// In the order in which patterns are tried: fixed words before placeholders.
std::span<const Route> routes();

}  // namespace draaiboek::web
