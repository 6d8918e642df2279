// Signing in: the part of People that is asked before there is a viewer.
#include <algorithm>
#include <tuple>

#include "db/maria/link/hash.h"
#include "db/maria/link/transaction.h"
#include "db/maria/people.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

// A session that ended by its age still says whose form arrives a little later; failures of a day
// ago don't count any more (web/account/sign_in.h).
constexpr std::chrono::hours long_ended{48};

// A row for each grant, so that a request asks once who it comes from.
std::optional<std::pair<Session, Viewer>> find_session(Connection& connection,
                                                       const std::string& token_hash) {
  Rows rows = connection.query(
      "SELECT s.person, s.csrf_secret, s.created_at, s.last_seen_at, p.name, p.organisation, "
      "p.language, s.device, COALESCE(f.confirmed, FALSE), g.role, g.scope, g.scope_id, "
      "(SELECT number FROM register_change) "
      "FROM session s JOIN person p ON p.id = s.person "
      "LEFT JOIN second_factor f ON f.person = s.person "
      "LEFT JOIN role_grant g ON g.person = s.person "
      "WHERE s.token_hash = ? AND p.active",
      {token_hash});
  if (!rows.next())
    return std::nullopt;
  const auto person = rows.id<PersonId>(1);
  std::pair found(Session{token_hash, person, rows.text(2), rows.instant(3), rows.instant(4),
                          rows.text(8), rows.truth(9)},
                  Viewer{person,
                         rows.text(5),
                         rows.id<OrganisationId>(6),
                         rows.text(7),
                         {},
                         false,
                         rows.integer(13)});
  std::vector<Grant>& grants = found.second.grants;
  while (!rows.is_null(10)) {
    grants.push_back(read_grant(rows, 10));
    if (!rows.next())
      break;
  }
  // The same grant may be given by hand and follow from a fact.
  std::sort(grants.begin(), grants.end(), [](const Grant& one, const Grant& other) {
    return std::tie(one.role, one.scope, one.scope_id) <
           std::tie(other.role, other.scope, other.scope_id);
  });
  grants.erase(std::unique(grants.begin(), grants.end()), grants.end());
  return found;
}

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

std::optional<std::pair<Session, Viewer>> MariaPeople::session(const std::string& token_hash) {
  std::optional<std::pair<Session, Viewer>> found;
  reading(pool_, [&](Connection& connection) { found = find_session(connection, token_hash); });
  return found;
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
