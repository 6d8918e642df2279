// One-time links and wishes for a new password.
#include "db/maria/account/accounts.h"

#include "db/maria/account/event.h"
#include "db/maria/link/transaction.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using engine::Instant;
using engine::PersonId;

constexpr const char* good_link =
    "SELECT l.person, l.sort, l.made_by, l.made_at, l.ends_at FROM one_time_link l "
    "JOIN person p ON p.id = l.person WHERE l.token_hash = ? AND l.ends_at > ? AND p.active";

std::optional<Link> read_link(Connection& connection, const std::string& token_hash, Instant now) {
  Rows rows = connection.query(good_link, {token_hash, now});
  if (!rows.next())
    return std::nullopt;
  const auto sort = link_sort_from_text(rows.text(2));
  engine::expects(sort.has_value(), "a link has a known sort");
  return Link{token_hash,           rows.id<PersonId>(1), *sort,
              rows.id<PersonId>(3), rows.instant(4),      rows.instant(5)};
}

void forget_old(Connection& connection, const Link& link) {
  connection.execute("DELETE FROM one_time_link WHERE ends_at <= ?",
                     {link.made - std::chrono::hours(24 * 30)});
  if (link.sort == LinkSort::code)
    return;
  connection.execute("DELETE FROM one_time_link WHERE person = ? AND sort <> 'code'",
                     {link.person});
  connection.execute("DELETE FROM password_wish WHERE person = ?", {link.person});
}

/// Whoever deletes the row has used the link: nobody else can.
bool take(Connection& connection, const std::string& token_hash) {
  return connection.execute("DELETE FROM one_time_link WHERE token_hash = ?", {token_hash}) == 1;
}

/// A link that was made before would set yet another one.
void set_password(Connection& connection, PersonId person, const std::string& password_hash) {
  connection.execute("UPDATE person SET password_hash = ? WHERE id = ?", {password_hash, person});
  connection.execute("DELETE FROM one_time_link WHERE person = ?", {person});
  connection.execute("DELETE FROM password_wish WHERE person = ?", {person});
}

}  // namespace

void MariaAccounts::make_link(const Link& link) {
  in_transaction(pool_, [&](Connection& connection) {
    forget_old(connection, link);
    connection.execute(
        "INSERT INTO one_time_link (token_hash, person, sort, made_by, made_at, ends_at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {link.token_hash, link.person, to_text(link.sort), link.made_by, link.made, link.ends});
    if (link.sort != LinkSort::code) {
      note_event(connection,
                 {link.person, std::string(to_text(link.sort)), "", link.made_by, link.made});
    }
  });
}

std::optional<Link> MariaAccounts::link(const std::string& token_hash, Instant now) {
  std::optional<Link> found;
  reading(pool_, [&](Connection& connection) { found = read_link(connection, token_hash, now); });
  return found;
}

std::optional<PersonId> MariaAccounts::open_with(const std::string& token_hash,
                                                 const std::string& password_hash, Instant now) {
  std::optional<PersonId> opened;
  in_transaction_if(pool_, [&](Connection& connection) {
    opened = std::nullopt;
    const auto link = read_link(connection, token_hash, now);
    if (!link || link->sort == LinkSort::code || !take(connection, token_hash))
      return false;
    set_password(connection, link->person, password_hash);
    connection.execute("DELETE FROM session WHERE person = ?", {link->person});
    note_event(connection, {link->person, "activated", "", link->person, now});
    opened = link->person;
    return true;
  });
  return opened;
}

bool MariaAccounts::use_link(const std::string& token_hash, Instant now) {
  bool used = false;
  in_transaction_if(pool_, [&](Connection& connection) {
    used = read_link(connection, token_hash, now).has_value() && take(connection, token_hash);
    return used;
  });
  return used;
}

void MariaAccounts::change_password(PersonId person, const std::string& password_hash,
                                    const std::string& except, Instant now) {
  in_transaction(pool_, [&](Connection& connection) {
    set_password(connection, person, password_hash);
    connection.execute("DELETE FROM session WHERE person = ? AND token_hash <> ?",
                       {person, except});
    note_event(connection, {person, "password-changed", "", person, now});
  });
}

void MariaAccounts::withdraw_links(PersonId person) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("DELETE FROM one_time_link WHERE person = ?", {person});
  });
}

void MariaAccounts::wish_password(const std::string& email, Instant now) {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "INSERT INTO password_wish (person, asked_at) "
        "SELECT id, ? FROM person WHERE email = ? AND active "
        "ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at)",
        {now, email});
  });
}

}  // namespace draaiboek::db
