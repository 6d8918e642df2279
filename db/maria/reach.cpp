#include "db/maria/reach.h"

#include <algorithm>
#include <set>

#include "db/maria/id_list.h"
#include "db/maria/journal/case_row.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;

/// The ids of the grants, by what they are ids of.
struct Scopes {
  std::set<std::string, std::less<>> programmes;
  std::vector<CaseId> cases;
  std::vector<engine::OrganisationId> organisations;
};

Scopes scopes_of(const Viewer& viewer) {
  Scopes scopes;
  for (const Grant& grant : viewer.grants) {
    if (grant.scope == Scope::programme) {
      scopes.programmes.insert(grant.scope_id);
    } else if (grant.scope == Scope::organisation) {
      if (const auto id = engine::OrganisationId::parse(grant.scope_id)) {
        scopes.organisations.push_back(*id);
      }
    } else if (const auto id = CaseId::parse(grant.scope_id)) {
      scopes.cases.push_back(*id);
    }
  }
  return scopes;
}

template <class Name>
bool among(const std::vector<Name>& names, Name name) {
  return name && std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether the case stands under one of the scopes.
bool covers(const Scopes& scopes, const CaseRow& row) {
  return scopes.programmes.contains(row.programme) ||
         among(scopes.organisations, row.organisation) || among(scopes.cases, row.id) ||
         among(scopes.cases, row.root) || among(scopes.cases, row.group) ||
         among(scopes.cases, row.parent);
}

/// Whether a case below the wave or group stands under one of the scopes.
bool covers_something_below(Connection& connection, const Scopes& scopes, const CaseRow& above) {
  if (above.level != engine::Level::wave && above.level != engine::Level::group)
    return false;
  for (const CaseRow& row : cases_of(connection, above.root)) {
    const bool below = above.level == engine::Level::wave || row.group == above.id;
    if (below && covers(scopes, row))
      return true;
  }
  return false;
}

}  // namespace

bool reaches_everything(const Viewer& viewer) {
  return viewer.is_system ||
         std::any_of(viewer.grants.begin(), viewer.grants.end(),
                     [](const Grant& grant) { return grant.scope == Scope::everything; });
}

void expect_someone(const Viewer& viewer) {
  engine::expects(viewer.is_system || viewer.person, "a question comes from somebody");
}

bool reaches(Connection& connection, const Viewer& viewer, CaseId target) {
  return !within_reach(connection, viewer, {target}).empty();
}

std::vector<CaseId> within_reach(Connection& connection, const Viewer& viewer,
                                 const std::vector<CaseId>& targets) {
  expect_someone(viewer);
  if (reaches_everything(viewer))
    return targets;
  const Scopes scopes = scopes_of(viewer);
  std::vector<CaseId> reached;
  for (const CaseId target : targets) {
    const auto row = find_case(connection, target, Lock::none);
    if (!row)
      continue;
    if (covers(scopes, *row) || covers_something_below(connection, scopes, *row)) {
      reached.push_back(target);
    }
  }
  return reached;
}

std::vector<CaseId> waves_in_reach(Connection& connection, const Viewer& viewer) {
  expect_someone(viewer);
  const Scopes scopes = scopes_of(viewer);
  std::set<CaseId> found;
  const auto collect = [&](Rows rows) {
    while (rows.next())
      found.insert(rows.id<CaseId>(1));
  };
  const std::string from_ids = std::string("FROM ") + ids_as_rows + " JOIN case_head h ON ";
  collect(connection.query("SELECT DISTINCT h.root " + from_ids + "h.id = ids.id",
                           {id_list(scopes.cases)}));
  collect(connection.query("SELECT DISTINCT h.root " + from_ids + "h.organisation = ids.id",
                           {id_list(scopes.organisations)}));
  for (const std::string& programme : scopes.programmes) {
    collect(connection.query("SELECT id FROM case_head WHERE level = 'wave' AND programme = ?",
                             {programme}));
  }
  return {found.begin(), found.end()};
}

}  // namespace draaiboek::db
