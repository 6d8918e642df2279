// Forms that were sent after their session had ended: the part of Accounts that keeps them.
#include "db/maria/account/accounts.h"
#include "db/maria/link/transaction.h"

namespace draaiboek::db {

using engine::Instant;
using engine::PersonId;

void MariaAccounts::keep_form(const KeptForm& form, Instant now) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM kept_form WHERE ends_at <= ?", {now});
    connection.execute(
        "INSERT INTO kept_form (id_hash, person, path, fields, ends_at) VALUES (?, ?, ?, ?, ?)",
        {form.id_hash, form.person, form.path, form.fields, form.ends});
  });
}

std::optional<KeptForm> MariaAccounts::kept_form(const std::string& id_hash, PersonId person,
                                                 Instant now) {
  std::optional<KeptForm> found;
  reading(pool_, [&](Connection& connection) {
    found = std::nullopt;
    Rows rows = connection.query(
        "SELECT path, fields, ends_at FROM kept_form WHERE id_hash = ? AND person = ? AND "
        "ends_at > ?",
        {id_hash, person, now});
    if (rows.next())
      found = KeptForm{id_hash, person, rows.text(1), rows.text(2), rows.instant(3)};
  });
  return found;
}

}  // namespace draaiboek::db
