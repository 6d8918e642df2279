#include "web/show/navigation.h"

#include <algorithm>
#include <array>

namespace draaiboek::web {
namespace {

struct Row {
  std::string_view key;
  std::string_view place;
  /// Who finds it; without roles everybody who is signed in.
  std::array<std::string_view, 6> roles;
};

constexpr Row rows[] = {
    {"navigation.tasks", "/taken", {}},
    {"navigation.waves",
     "/golven",
     {"coordinator", "analyst", "validator", "expert", "application-owner", "steering"}},
    {"navigation.review", "/nazicht", {"analyst"}},
    {"navigation.organisations", "/organisaties", {"coordinator", "administrator"}},
    {"navigation.people", "/mensen", {"administrator"}},
    {"navigation.system", "/systeem", {"administrator"}},
};

bool is_for(const Row& row, const db::Viewer& viewer) {
  if (row.roles.front().empty())
    return true;
  return std::any_of(row.roles.begin(), row.roles.end(),
                     [&](std::string_view role) { return !role.empty() && viewer.has_role(role); });
}

bool is_at(std::string_view path, std::string_view place) {
  return path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '/');
}

}  // namespace

std::vector<NavigationItem> navigation(const db::Viewer& viewer, std::string_view path) {
  std::vector<NavigationItem> items;
  if (!viewer.person)
    return items;
  for (const Row& row : rows) {
    if (is_for(row, viewer))
      items.push_back({row.key, row.place, is_at(path, row.place)});
  }
  // A case stands in its wave; who doesn't go along the waves comes to it from their tasks.
  if (is_at(path, "/zaken"))
    items[items.size() > 1 && items[1].place == "/golven" ? 1 : 0].current = true;
  return items;
}

}  // namespace draaiboek::web
