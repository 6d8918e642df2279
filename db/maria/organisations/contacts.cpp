#include "db/maria/link/transaction.h"
#include "db/maria/organisations.h"
#include "db/maria/organisations/rows.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

ContactId contact_now(Connection& connection, engine::OrganisationId id) {
  Rows rows = connection.query(
      "SELECT id FROM organisation_contact WHERE organisation = ? AND until_day IS NULL", {id});
  return rows.next() ? rows.id<ContactId>(1) : ContactId{};
}

}  // namespace

std::vector<OrganisationContact> MariaOrganisations::contacts(const Viewer& viewer,
                                                              engine::OrganisationId id) {
  expect_someone(viewer);
  std::vector<OrganisationContact> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT c.id, c.organisation, COALESCE(w.name, ''), COALESCE(w.email, ''), "
        "COALESCE(w.telephone, ''), COALESCE(w.reason, ''), c.since_day, c.until_day "
        "FROM organisation_contact c LEFT JOIN organisation_contact_words w ON w.contact = c.id "
        "WHERE c.organisation = ? ORDER BY c.noted_at DESC, c.since_day DESC, c.id",
        {id});
    while (rows.next()) {
      found.push_back({rows.id<ContactId>(1), rows.id<engine::OrganisationId>(2), rows.text(3),
                       rows.text(4), rows.text(5), rows.text(6), rows.date(7),
                       rows.maybe(8, &Rows::date)});
    }
  });
  return found;
}

bool MariaOrganisations::take_over(const Viewer& viewer, const OrganisationContact& contact,
                                   ContactId replaced, engine::Instant at) {
  expect_someone(viewer);
  bool taken = false;
  in_transaction(pool_, [&](Connection& connection) {
    lock_register(connection);
    taken = contact_now(connection, contact.organisation) == replaced;
    if (!taken)
      return;
    connection.execute(
        "UPDATE organisation_contact SET until_day = ? WHERE organisation = ? AND "
        "until_day IS NULL",
        {contact.since, contact.organisation});
    connection.execute(
        "INSERT INTO organisation_contact (id, organisation, since_day, noted_by, noted_at) "
        "VALUES (?, ?, ?, ?, ?)",
        {contact.id, contact.organisation, contact.since, viewer.person, at});
    connection.execute(
        "INSERT INTO organisation_contact_words (contact, name, email, telephone, reason) "
        "VALUES (?, ?, ?, ?, ?)",
        {contact.id, contact.name, contact.email, contact.telephone, contact.reason});
  });
  return taken;
}

void MariaOrganisations::erase(const Viewer& viewer, ContactId id) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM organisation_contact_words WHERE contact = ?", {id});
  });
}

}  // namespace draaiboek::db
