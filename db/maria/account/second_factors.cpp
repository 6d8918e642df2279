// Second factors: the part of Accounts about keys, their codes and recovery codes.
#include "db/maria/account/accounts.h"
#include "db/maria/account/event.h"
#include "db/maria/link/transaction.h"

namespace draaiboek::db {

using engine::Instant;
using engine::PersonId;

std::optional<SecondFactor> MariaAccounts::second_factor(PersonId person) {
  std::optional<SecondFactor> found;
  reading(pool_, [&](Connection& connection) {
    found = std::nullopt;
    Rows rows =
        connection.query("SELECT secret, confirmed FROM second_factor WHERE person = ?", {person});
    if (rows.next())
      found = SecondFactor{rows.text(1), rows.truth(2)};
  });
  return found;
}

void MariaAccounts::begin_second_factor(PersonId person, const std::string& secret) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "INSERT INTO second_factor (person, secret, confirmed, last_step) "
        "VALUES (?, ?, FALSE, 0) ON DUPLICATE KEY UPDATE "
        "secret = IF(confirmed, secret, VALUES(secret))",
        {person, Bytes{secret}});
  });
}

void MariaAccounts::confirm_second_factor(PersonId person,
                                          const std::vector<std::string>& recovery_hashes,
                                          Instant now) {
  in_transaction(pool_, [&](Connection& connection) {
    const bool first =
        connection.execute(
            "UPDATE second_factor SET confirmed = TRUE WHERE person = ? AND NOT confirmed",
            {person}) == 1;
    note_event(connection,
               {person, first ? "second-factor-set" : "recovery-codes-renewed", "", person, now});
    connection.execute("DELETE FROM recovery_code WHERE person = ?", {person});
    for (const std::string& hash : recovery_hashes) {
      connection.execute("INSERT INTO recovery_code (person, code_hash) VALUES (?, ?)",
                         {person, hash});
    }
  });
}

bool MariaAccounts::use_step(PersonId person, std::int64_t step) {
  bool used = false;
  in_transaction(pool_, [&](Connection& connection) {
    used = connection.execute(
               "UPDATE second_factor SET last_step = ? WHERE person = ? AND last_step < ?",
               {step, person, step}) == 1;
  });
  return used;
}

bool MariaAccounts::use_recovery_code(PersonId person, const std::string& code_hash, Instant now) {
  bool used = false;
  in_transaction(pool_, [&](Connection& connection) {
    used = connection.execute("DELETE FROM recovery_code WHERE person = ? AND code_hash = ?",
                              {person, code_hash}) == 1;
    if (used)
      note_event(connection, {person, "recovery-code-used", "", person, now});
  });
  return used;
}

int MariaAccounts::recovery_codes_left(PersonId person) {
  int left = 0;
  reading(pool_, [&](Connection& connection) {
    Rows rows = connection.query("SELECT COUNT(*) FROM recovery_code WHERE person = ?", {person});
    rows.next();
    left = static_cast<int>(rows.integer(1));
  });
  return left;
}

void MariaAccounts::drop_second_factor(PersonId person, Instant now) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM recovery_code WHERE person = ?", {person});
    connection.execute("DELETE FROM second_factor WHERE person = ?", {person});
    note_event(connection, {person, "second-factor-given-up", "", person, now});
  });
}

}  // namespace draaiboek::db
