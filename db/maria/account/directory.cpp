#include "db/maria/account/directory.h"

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

using engine::OrganisationId;
using engine::PersonId;

template <class Name>
std::map<Name, std::string> read_names(Connection& connection, const std::string& table,
                                       const std::vector<Name>& ids) {
  std::map<Name, std::string> found;
  if (ids.empty())
    return found;
  const IdList wanted(ids);
  Rows rows = connection.query("SELECT id, name FROM " + table + " WHERE id IN " + wanted.marks(),
                               wanted.values());
  while (rows.next())
    found.emplace(rows.id<Name>(1), rows.text(2));
  return found;
}

/// Moves what is known to `found`; gives what isn't.
template <class Name>
std::vector<Name> take_known(const std::map<Name, std::string>& known, const std::set<Name>& wanted,
                             std::map<Name, std::string>& found) {
  std::vector<Name> missing;
  for (const Name& id : wanted) {
    if (const auto one = known.find(id); one != known.end()) {
      found.insert(*one);
    } else {
      missing.push_back(id);
    }
  }
  return missing;
}

}  // namespace

// A viewer whose session was read before the last change may see what came later, never less.
void Directory::forget_before(const Viewer& viewer) {
  if (viewer.register_changes > known_.changes)
    known_ = {.changes = viewer.register_changes};
}

Names Directory::names(const Viewer& viewer, const std::set<PersonId>& people,
                       const std::set<OrganisationId>& organisations) {
  expect_someone(viewer);
  Names found;
  std::vector<PersonId> unknown_people(people.begin(), people.end());
  std::vector<OrganisationId> unknown_organisations(organisations.begin(), organisations.end());
  if (viewer.register_changes > 0) {
    const std::lock_guard lock(guard_);
    forget_before(viewer);
    unknown_people = take_known(known_.names.people, people, found.people);
    unknown_organisations =
        take_known(known_.names.organisations, organisations, found.organisations);
  }
  if (unknown_people.empty() && unknown_organisations.empty())
    return found;
  Names fresh;
  reading(pool_, [&](Connection& connection) {
    fresh = {read_names(connection, "person", unknown_people),
             read_names(connection, "organisation", unknown_organisations)};
  });
  found.people.insert(fresh.people.begin(), fresh.people.end());
  found.organisations.insert(fresh.organisations.begin(), fresh.organisations.end());
  const std::lock_guard lock(guard_);
  if (viewer.register_changes == known_.changes) {
    known_.names.people.merge(fresh.people);
    known_.names.organisations.merge(fresh.organisations);
  }
  return found;
}

std::set<PersonId> Directory::asking_for_password(const Viewer& viewer) {
  expect_someone(viewer);
  if (viewer.register_changes > 0) {
    const std::lock_guard lock(guard_);
    forget_before(viewer);
    if (known_.asking)
      return *known_.asking;
  }
  std::set<PersonId> asking;
  reading(pool_, [&](Connection& connection) {
    asking.clear();
    Rows rows = connection.query("SELECT person FROM password_wish");
    while (rows.next())
      asking.insert(rows.id<PersonId>(1));
  });
  const std::lock_guard lock(guard_);
  if (viewer.register_changes == known_.changes)
    known_.asking = asking;
  return asking;
}

}  // namespace draaiboek::db
