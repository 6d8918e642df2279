#include "db/programmes.h"

#include <algorithm>
#include <array>

namespace draaiboek::db {
namespace {

constexpr std::array<std::string_view, 4> names = {"draft", "final", "active", "retired"};

}  // namespace

std::string_view to_text(ProgrammeState state) {
  return names.at(static_cast<std::size_t>(state));
}

std::optional<ProgrammeState> programme_state_from_text(std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end())
    return std::nullopt;
  return static_cast<ProgrammeState>(found - names.begin());
}

}  // namespace draaiboek::db
