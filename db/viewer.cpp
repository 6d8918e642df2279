#include "db/viewer.h"

#include <algorithm>
#include <array>

namespace draaiboek::db {
namespace {

constexpr std::array<std::string_view, 6> names = {"everything", "organisation", "programme",
                                                   "wave",       "group",        "participant"};

}  // namespace

std::string_view to_text(Scope scope) {
  return names.at(static_cast<std::size_t>(scope));
}

std::optional<Scope> scope_from_text(std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end())
    return std::nullopt;
  return static_cast<Scope>(found - names.begin());
}

bool Viewer::has_role(std::string_view role) const {
  return std::any_of(grants.begin(), grants.end(),
                     [role](const Grant& grant) { return grant.role == role; });
}

}  // namespace draaiboek::db
