#include "engine/run/command.h"

#include <algorithm>

namespace draaiboek::engine {

bool Actor::is(std::string_view role) const {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool Actor::is_any(const std::vector<Role>& wanted) const {
  return std::any_of(wanted.begin(), wanted.end(), [&](const Role& role) { return is(role); });
}

}  // namespace draaiboek::engine
