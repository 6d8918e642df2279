// Signing in: the part of People that is asked before there is a viewer.
#include "db/maria/link/hash.h"
#include "db/maria/link/transaction.h"
#include "db/maria/people.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

// A session that ended by its age still says whose form arrives a little later.
constexpr std::chrono::hours long_ended{48};

std::vector<Grant> grants_of(Connection& connection, PersonId person) {
  std::vector<Grant> grants;
  Rows rows = connection.query(
      "SELECT DISTINCT role, scope, scope_id FROM role_grant WHERE person = ? "
      "ORDER BY role, scope, scope_id",
      {person});
  while (rows.next()) {
    const auto scope = scope_from_text(rows.text(2));
    expects(scope.has_value(), "a grant has a known scope");
    grants.push_back({rows.text(1), *scope, rows.text(3)});
  }
  return grants;
}

std::optional<std::pair<Session, Viewer>> find_session(Connection& connection,
                                                       const std::string& token_hash) {
  Rows rows = connection.query(
      "SELECT s.person, s.csrf_secret, s.created_at, s.last_seen_at, p.name, p.organisation, "
      "p.language, s.device, COALESCE(f.confirmed, FALSE) FROM session s "
      "JOIN person p ON p.id = s.person LEFT JOIN second_factor f ON f.person = s.person "
      "WHERE s.token_hash = ? AND p.active",
      {token_hash});
  if (!rows.next())
    return std::nullopt;
  const auto person = rows.id<PersonId>(1);
  return std::pair(Session{token_hash, person, rows.text(2), rows.instant(3), rows.instant(4),
                           rows.text(8), rows.truth(9)},
                   Viewer{person, rows.text(5), rows.id<OrganisationId>(6), rows.text(7),
                          grants_of(connection, person)});
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
    connection.execute("DELETE FROM session WHERE last_seen_at < ?",
                       {session.created - long_ended});
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
