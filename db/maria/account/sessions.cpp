// The sessions of one person: the part of Accounts that lists and ends them.
#include "db/maria/account/accounts.h"
#include "db/maria/link/transaction.h"

namespace draaiboek::db {

using engine::PersonId;

std::vector<Session> MariaAccounts::sessions(PersonId person) {
  std::vector<Session> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT token_hash, created_at, last_seen_at, device FROM session WHERE person = ? "
        "ORDER BY last_seen_at DESC, token_hash",
        {person});
    while (rows.next()) {
      found.push_back({.token_hash = rows.text(1),
                       .person = person,
                       .csrf_secret = "",
                       .created = rows.instant(2),
                       .last_seen = rows.instant(3),
                       .device = rows.text(4)});
    }
  });
  return found;
}

void MariaAccounts::close_sessions(PersonId person, const std::string& except) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM session WHERE person = ? AND token_hash <> ?",
                       {person, except});
  });
}

}  // namespace draaiboek::db
