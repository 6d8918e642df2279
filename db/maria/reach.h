#pragma once
// Which cases the grants of a viewer reach: those under a scope, and the wave and group above them
// (whose dates and shared files they need). What of such a case may be shown is for the web to
// decide; a case out of reach gives nothing at all here. Any thread, one connection each.

#include <optional>
#include <string>
#include <vector>

#include "db/maria/link/connection.h"
#include "db/viewer.h"
#include "engine/base/id.h"

namespace draaiboek::db {

/// A grant that stands in three columns of a row, from `first` on: role, scope, scope_id.
Grant read_grant(const Rows& rows, unsigned first);

/// Those of `targets` that the viewer's grants reach, in the same order.
std::vector<engine::CaseId> within_reach(Connection& connection, const Viewer& viewer,
                                         const std::vector<engine::CaseId>& targets);

bool reaches(Connection& connection, const Viewer& viewer, engine::CaseId target);

/// A condition on the rows `h` of case_head, and what is bound to its question marks.
struct ReachCondition {
  std::string condition;
  std::vector<Value> values;
};

/// Which waves have a case that a grant reaches. Its values look at the viewer's grants.
ReachCondition waves_in_reach(const Viewer& viewer);

/// The cases of the grants, when the viewer reaches waves through cases alone; nullopt for who does
/// so by a programme, an organisation or everything.
std::optional<std::vector<engine::CaseId>> cases_of_grants(const Viewer& viewer);

/// The clock, verify and import, and whoever has a grant over everything.
bool reaches_everything(const Viewer& viewer);

/// A Bug for a viewer who is nobody: nobody asks without having signed in.
void expect_someone(const Viewer& viewer);

}  // namespace draaiboek::db
