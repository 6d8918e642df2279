#include "db/accounts.h"

#include <algorithm>
#include <array>

namespace draaiboek::db {
namespace {

constexpr std::array<std::string_view, 3> names = {"activation", "password", "code"};

}  // namespace

std::string_view to_text(LinkSort sort) {
  return names.at(static_cast<std::size_t>(sort));
}

std::optional<LinkSort> link_sort_from_text(std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end())
    return std::nullopt;
  return static_cast<LinkSort>(found - names.begin());
}

}  // namespace draaiboek::db
