#include "db/maria/reach.h"

#include <algorithm>
#include <iterator>
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

Grant read_grant(const Rows& rows, unsigned first) {
  const auto scope = scope_from_text(rows.text(first + 1));
  engine::expects(scope.has_value(), "a grant has a known scope");
  return {rows.text(first), *scope, rows.text(first + 2)};
}

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
  if (reaches_everything(viewer) || targets.empty())
    return targets;
  const Scopes scopes = scopes_of(viewer);
  // Who works on a case by a grant for that case itself: most visitors, most of the time.
  if (std::ranges::all_of(targets, [&](CaseId target) { return among(scopes.cases, target); }))
    return targets;
  std::set<CaseId> covered;
  for (const CaseRow& row : find_cases(connection, targets)) {
    if (covers(scopes, row) || covers_something_below(connection, scopes, row))
      covered.insert(row.id);
  }
  std::vector<CaseId> reached;
  std::copy_if(targets.begin(), targets.end(), std::back_inserter(reached),
               [&](CaseId target) { return covered.contains(target); });
  return reached;
}

std::optional<std::vector<CaseId>> cases_of_grants(const Viewer& viewer) {
  if (reaches_everything(viewer))
    return std::nullopt;
  const Scopes scopes = scopes_of(viewer);
  if (!scopes.programmes.empty() || !scopes.organisations.empty())
    return std::nullopt;
  return scopes.cases;
}

ReachCondition waves_in_reach(const Viewer& viewer) {
  expect_someone(viewer);
  if (reaches_everything(viewer))
    return {"TRUE", {}};
  const Scopes scopes = scopes_of(viewer);
  ReachCondition reach;
  // One part alone becomes a join; behind OR it is worked out for each wave.
  const auto add = [&](const std::string& part, const std::vector<Value>& values) {
    reach.condition += (reach.condition.empty() ? "" : " OR ") + part;
    reach.values.insert(reach.values.end(), values.begin(), values.end());
  };
  if (!scopes.cases.empty()) {
    const IdList cases(scopes.cases);
    add("h.id IN (SELECT r.root FROM case_head r WHERE r.id IN " + cases.marks() + ")",
        cases.values());
  }
  if (!scopes.organisations.empty()) {
    const IdList organisations(scopes.organisations);
    add("h.id IN (SELECT r.root FROM case_head r WHERE r.organisation IN " + organisations.marks() +
            ")",
        organisations.values());
  }
  for (const Grant& grant : viewer.grants) {
    if (grant.scope == Scope::programme)
      add("h.programme = ?", {grant.scope_id});
  }
  reach.condition = reach.condition.empty() ? "FALSE" : "(" + reach.condition + ")";
  return reach;
}

}  // namespace draaiboek::db
