// What is done to accounts: the part of AccountRegister that changes them, each with its event.
#include "db/maria/account/event.h"
#include "db/maria/account/register.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

using namespace engine;

void close_all(Connection& connection, PersonId person) {
  connection.execute("DELETE FROM session WHERE person = ?", {person});
  connection.execute("DELETE FROM one_time_link WHERE person = ?", {person});
}

}  // namespace

bool MariaAccountRegister::give(const Viewer& viewer, PersonId person, const Grant& grant,
                                Instant at) {
  expect_someone(viewer);
  bool given = false;
  in_transaction_if(pool_, [&](Connection& connection) {
    Rows known = connection.query(
        "SELECT 1 FROM role_grant WHERE person = ? AND role = ? AND scope = ? AND scope_id = ?",
        {person, grant.role, to_text(grant.scope), grant.scope_id});
    given = !known.next();
    if (!given)
      return false;
    connection.execute(
        "INSERT IGNORE INTO role_grant (person, role, scope, scope_id, by_fact) "
        "VALUES (?, ?, ?, ?, FALSE)",
        {person, grant.role, to_text(grant.scope), grant.scope_id});
    note_event(connection, {person, "grant-given", detail_of(grant), viewer.person, at});
    return true;
  });
  return given;
}

bool MariaAccountRegister::take_away(const Viewer& viewer, PersonId person, const Grant& grant,
                                     Instant at) {
  expect_someone(viewer);
  bool taken = false;
  in_transaction_if(pool_, [&](Connection& connection) {
    taken = connection.execute(
                "DELETE FROM role_grant WHERE person = ? AND role = ? AND scope = ? AND "
                "scope_id = ? AND by_fact = FALSE",
                {person, grant.role, to_text(grant.scope), grant.scope_id}) == 1;
    if (taken)
      note_event(connection, {person, "grant-taken", detail_of(grant), viewer.person, at});
    return taken;
  });
  return taken;
}

void MariaAccountRegister::set_active(const Viewer& viewer, PersonId person, bool active,
                                      const std::string& reason, Instant at) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("UPDATE person SET active = ? WHERE id = ?", {active, person});
    if (!active) {
      close_all(connection, person);
      connection.execute("DELETE FROM password_wish WHERE person = ?", {person});
    }
    note_event(connection, {person, active ? "unblocked" : "blocked", reason, viewer.person, at});
  });
}

void MariaAccountRegister::reset_second_factor(const Viewer& viewer, PersonId person,
                                               const std::string& reason, Instant at) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM recovery_code WHERE person = ?", {person});
    connection.execute("DELETE FROM second_factor WHERE person = ?", {person});
    close_all(connection, person);
    note_event(connection, {person, "second-factor-reset", reason, viewer.person, at});
  });
}

}  // namespace draaiboek::db
