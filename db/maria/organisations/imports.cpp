#include "db/maria/link/transaction.h"
#include "db/maria/organisations.h"
#include "db/maria/organisations/rows.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

constexpr std::chrono::hours kept_unused{7 * 24};
constexpr std::size_t rows_between_reports = 500;

constexpr const char* columns =
    "SELECT id, file, inhabitants_year, by_person, sent_at, applied_by, applied_at, added, "
    "changed, unchanged, wrong";

OrganisationImport read_import(const Rows& rows) {
  OrganisationImport import;
  import.id = rows.id<ImportId>(1);
  import.file = rows.text(2);
  import.inhabitants_year = static_cast<int>(rows.integer(3));
  import.by = rows.id<engine::PersonId>(4);
  import.sent = rows.instant(5);
  import.applied_by.bits = rows.maybe(6, &Rows::bits).value_or(engine::Bits128{});
  import.applied = rows.maybe(7, &Rows::instant);
  import.added = static_cast<int>(rows.integer(8));
  import.changed = static_cast<int>(rows.integer(9));
  import.unchanged = static_cast<int>(rows.integer(10));
  import.wrong = static_cast<int>(rows.integer(11));
  return import;
}

void insert(Connection& connection, const OrganisationImport& import) {
  connection.execute(
      "INSERT IGNORE INTO organisation_import (id, file, csv, inhabitants_year, by_person, "
      "sent_at) VALUES (?, ?, ?, ?, ?, ?)",
      {import.id, import.file, Bytes{import.csv}, import.inhabitants_year, import.by, import.sent});
}

}  // namespace

void MariaOrganisations::keep(const Viewer& viewer, const OrganisationImport& import) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM organisation_import WHERE applied_at IS NULL AND sent_at < ?",
                       {import.sent - kept_unused});
    insert(connection, import);
  });
}

std::optional<OrganisationImport> MariaOrganisations::kept_import(const Viewer& viewer,
                                                                  ImportId id) {
  expect_someone(viewer);
  std::optional<OrganisationImport> found;
  reading(pool_, [&](Connection& connection) {
    found.reset();
    Rows rows = connection.query(
        std::string(columns) + ", csv FROM organisation_import WHERE id = ?", {id});
    if (!rows.next())
      return;
    found = read_import(rows);
    found->csv = rows.text(12);
  });
  return found;
}

std::vector<OrganisationImport> MariaOrganisations::imports(const Viewer& viewer) {
  expect_someone(viewer);
  std::vector<OrganisationImport> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(std::string(columns) +
                                 " FROM organisation_import WHERE applied_at IS NOT NULL "
                                 "ORDER BY applied_at DESC, id LIMIT 20");
    while (rows.next())
      found.push_back(read_import(rows));
  });
  return found;
}

bool MariaOrganisations::carry_out(const Viewer& viewer, const OrganisationImport& import,
                                   const std::vector<Organisation>& rows, std::int64_t seen,
                                   const Progress& progress) {
  expect_someone(viewer);
  bool done = false;
  in_transaction(pool_, [&](Connection& connection) {
    done = lock_register(connection) == seen;
    if (!done)
      return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      write_organisation(connection, rows[i], {import.applied_by, import.applied});
      if ((i + 1) % rows_between_reports == 0)
        progress(i + 1, rows.size());
    }
    insert(connection, import);
    connection.execute(
        "UPDATE organisation_import SET applied_by = ?, applied_at = ?, added = ?, changed = ?, "
        "unchanged = ?, wrong = ? WHERE id = ?",
        {import.applied_by, import.applied, import.added, import.changed, import.unchanged,
         import.wrong, import.id});
    raise_version(connection);
  });
  return done;
}

}  // namespace draaiboek::db
