#include "db/maria/account/visitors.h"

#include <algorithm>
#include <tuple>

#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {

using engine::PersonId;

std::optional<Visitors::Known> Visitors::known(PersonId person, std::int64_t changes) {
  const std::lock_guard lock(guard_);
  if (changes != changes_)
    return std::nullopt;
  const auto found = people_.find(person);
  return found == people_.end() ? std::nullopt : std::optional(found->second);
}

void Visitors::keep(const Known& read) {
  const std::lock_guard lock(guard_);
  if (read.viewer.register_changes < changes_)
    return;
  if (read.viewer.register_changes > changes_)
    people_.clear();
  changes_ = read.viewer.register_changes;
  people_.insert_or_assign(read.viewer.person, read);
}

// A row for each grant, in one statement with the number: they are of one moment.
std::optional<Visitors::Known> Visitors::read(Connection& connection, PersonId person) {
  Rows rows = connection.query(
      "SELECT p.name, p.organisation, p.language, COALESCE(f.confirmed, FALSE), g.role, g.scope, "
      "g.scope_id, (SELECT number FROM register_change) FROM person p "
      "LEFT JOIN second_factor f ON f.person = p.id "
      "LEFT JOIN role_grant g ON g.person = p.id WHERE p.id = ? AND p.active",
      {person});
  if (!rows.next())
    return std::nullopt;
  Known found{{person,
               rows.text(1),
               rows.id<engine::OrganisationId>(2),
               rows.text(3),
               {},
               false,
               rows.integer(8)},
              rows.truth(4)};
  std::vector<Grant>& grants = found.viewer.grants;
  while (!rows.is_null(5)) {
    grants.push_back(read_grant(rows, 5));
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

std::optional<std::pair<Session, Viewer>> Visitors::of(const std::string& token_hash) {
  std::optional<std::pair<Session, Viewer>> found;
  reading(pool_, [&](Connection& connection) {
    found.reset();
    Session session{.token_hash = token_hash, .person = {}, .csrf_secret = ""};
    std::int64_t changes = 0;
    {
      Rows rows = connection.query(
          "SELECT s.person, s.csrf_secret, s.created_at, s.last_seen_at, s.device, r.number "
          "FROM session s JOIN register_change r ON r.id = 1 WHERE s.token_hash = ?",
          {token_hash});
      if (!rows.next())
        return;
      session.person = rows.id<PersonId>(1);
      session.csrf_secret = rows.text(2);
      session.created = rows.instant(3);
      session.last_seen = rows.instant(4);
      session.device = rows.text(5);
      changes = rows.integer(6);
    }
    auto person = known(session.person, changes);
    if (!person) {
      person = read(connection, session.person);
      if (!person)
        return;
      keep(*person);
    }
    session.has_second_factor = person->has_second_factor;
    found.emplace(std::move(session), std::move(person->viewer));
  });
  return found;
}

}  // namespace draaiboek::db
