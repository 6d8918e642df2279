#include "engine/text/roles.h"

#include <algorithm>

#include "engine/text/fields.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

std::vector<std::string> scopes_of(const Node& node, Problems& problems) {
  static const std::vector<std::string> names{"everything", "organisation", "programme",
                                              "wave",       "group",        "participant"};
  std::vector<std::string> scopes;
  for (const Node& element : elements_of(node, problems))
    scopes.push_back(names[choice_of(element, "scope", names, problems)]);
  return scopes;
}

Sight sight_of(const Node& node, Problems& problems) {
  return static_cast<Sight>(
      choice_of(node, "sight", {"nothing", "wave", "participants"}, problems));
}

RoleRow row_of(const Node& node, Problems& problems) {
  RoleRow row;
  Fields fields(node, {"id", "title", "sees", "scopes", "staff", "second-factor"}, problems);
  fields.required("id", row.role, id_of);
  fields.required("title", row.title, words_of);
  fields.required("sees", row.sees, sight_of);
  fields.optional("scopes", row.scopes, scopes_of);
  fields.optional("staff", row.staff, flag_of);
  fields.optional("second-factor", row.second_factor, flag_of);
  return row;
}

void note_duplicate(const std::vector<RoleRow>& rows, const RoleRow& row, const Place& place,
                    Problems& problems) {
  const bool known = std::any_of(rows.begin(), rows.end(),
                                 [&](const RoleRow& other) { return other.role == row.role; });
  if (known)
    problems.push_back({place, "duplicate id", "each role once", "\"" + row.role + "\""});
}

}  // namespace

std::vector<RoleRow> read_roles(std::string_view text, const std::string& file,
                                Problems& problems) {
  std::vector<RoleRow> rows;
  ReadNode node = read_node(text, file);
  problems.insert(problems.end(), node.problems.begin(), node.problems.end());
  if (!node.root)
    return rows;
  Fields fields(*node.root, {"roles"}, problems);
  const Node* list = fields.demand("roles");
  if (list == nullptr)
    return rows;
  for (const Node& element : elements_of(*list, problems)) {
    RoleRow row = row_of(element, problems);
    note_duplicate(rows, row, element.place, problems);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<engine::Role> role_names(const std::vector<RoleRow>& rows) {
  std::vector<engine::Role> names;
  for (const RoleRow& row : rows)
    names.push_back(row.role);
  return names;
}

}  // namespace draaiboek::text
