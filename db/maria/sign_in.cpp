// Signing in: the part of People that is asked before there is a viewer.
#include "db/maria/link/hash.h"
#include "db/maria/link/transaction.h"
#include "db/maria/people.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

// A session that ended by its age still says whose form arrives a little later; failures of a day
// ago don't count any more (web/account/sign_in.h).
constexpr std::chrono::hours long_ended{48};

void forget_ended(Connection& connection, Instant now) {
  connection.execute("DELETE FROM session WHERE last_seen_at < ?", {now - long_ended});
  connection.execute("DELETE FROM login_delay WHERE blocked_until < ?", {now - long_ended});
  connection.execute("DELETE FROM kept_form WHERE ends_at <= ?", {now});
}

}  // namespace

std::optional<Credential> MariaPeople::credential(const std::string& email) {
  std::optional<Credential> found;
  reading(pool_, [&](Connection& connection) {
    Rows rows =
        connection.query("SELECT id, password_hash, active FROM person WHERE email = ?", {email});
    if (rows.next())
      found = {rows.id<PersonId>(1), rows.text(2), rows.truth(3)};
  });
  return found;
}

void MariaPeople::set_password(PersonId person, const std::string& password_hash) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("UPDATE person SET password_hash = ? WHERE id = ?", {password_hash, person});
  });
}

void MariaPeople::open_session(const Session& session) {
  in_transaction(pool_, [&](Connection& connection) {
    forget_ended(connection, session.created);
    connection.execute(
        "INSERT INTO session (token_hash, person, csrf_secret, created_at, last_seen_at, device) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {session.token_hash, session.person, session.csrf_secret, session.created,
         session.last_seen, session.device});
  });
}

void MariaPeople::touch_session(const std::string& token_hash, Instant now) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("UPDATE session SET last_seen_at = ? WHERE token_hash = ?",
                       {now, token_hash});
  });
}

void MariaPeople::close_session(const std::string& token_hash) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM session WHERE token_hash = ?", {token_hash});
  });
}

LoginDelay MariaPeople::login_delay(const std::string& key) {
  LoginDelay delay;
  reading(pool_, [&](Connection& connection) {
    delay = {};
    Rows rows = connection.query(
        "SELECT failures, blocked_until FROM login_delay WHERE key_hash = ?", {Bytes{sha256(key)}});
    if (rows.next())
      delay = {static_cast<int>(rows.integer(1)), rows.instant(2)};
  });
  return delay;
}

void MariaPeople::set_login_delay(const std::string& key, const LoginDelay& delay) {
  const std::string hash = sha256(key);
  in_transaction(pool_, [&](Connection& connection) {
    if (delay.failures == 0) {
      connection.execute("DELETE FROM login_delay WHERE key_hash = ?", {Bytes{hash}});
      return;
    }
    connection.execute(
        "INSERT INTO login_delay (key_hash, failures, blocked_until) VALUES (?, ?, ?) "
        "ON DUPLICATE KEY UPDATE failures = VALUES(failures), "
        "blocked_until = VALUES(blocked_until)",
        {Bytes{hash}, delay.failures, delay.blocked_until});
  });
}

}  // namespace draaiboek::db
