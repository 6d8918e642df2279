#include "db/maria/guidance/advisers.h"

#include <optional>

#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

const std::string columns = "SELECT id, case_id, anchor, person, organisation, topic FROM adviser ";

std::vector<Adviser> read_advisers(Rows rows) {
  std::vector<Adviser> found;
  while (rows.next()) {
    found.push_back({rows.id<AdviserId>(1), rows.id<engine::CaseId>(2), rows.text(3),
                     rows.id<engine::PersonId>(4), rows.id<engine::OrganisationId>(5),
                     rows.text(6)});
  }
  return found;
}

Kept insert(Connection& connection, const Viewer& viewer, const Adviser& adviser,
            engine::Instant at) {
  const auto known = read_advisers(connection.query(columns + "WHERE id = ?", {adviser.id}));
  if (!known.empty())
    return known.front() == adviser ? Kept::repeated : Kept::conflict;
  connection.execute(
      "INSERT INTO adviser (id, case_id, anchor, person, organisation, topic, added_by, added_at) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      {adviser.id, adviser.target, adviser.anchor, adviser.person, adviser.organisation,
       adviser.topic, viewer.person, at});
  return Kept::saved;
}

}  // namespace

std::vector<Adviser> MariaAdvisers::advisers(const Viewer& viewer, engine::CaseId target) {
  std::vector<Adviser> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    if (reaches(connection, viewer, target)) {
      found =
          read_advisers(connection.query(columns + "WHERE case_id = ? ORDER BY added", {target}));
    }
  });
  return found;
}

Kept MariaAdvisers::add(const Viewer& viewer, const Adviser& adviser, engine::Instant at) {
  Kept kept = Kept::conflict;
  const auto try_it = [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, adviser.target), "one adds within reach");
    kept = insert(connection, viewer, adviser, at);
  };
  try {
    in_transaction(pool_, try_it);
  } catch (const DuplicateKey&) {
    // Two clicks at the same moment: the other one was first, so this time it is found.
    in_transaction(pool_, try_it);
  }
  return kept;
}

bool MariaAdvisers::remove(const Viewer& viewer, engine::CaseId target, AdviserId id) {
  bool removed = false;
  in_transaction(pool_, [&](Connection& connection) {
    removed =
        reaches(connection, viewer, target) &&
        connection.execute("DELETE FROM adviser WHERE id = ? AND case_id = ?", {id, target}) == 1;
  });
  return removed;
}

}  // namespace draaiboek::db
