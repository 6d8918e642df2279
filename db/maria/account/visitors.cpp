#include "db/maria/account/visitors.h"

#include <algorithm>
#include <tuple>

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::PersonId;

constexpr std::size_t most_owners = 10'000;
/// Whoever follows more of them pays for each with every request.
constexpr std::size_t most_waves = 8;

}  // namespace

std::optional<Visitors::Known> Visitors::known(PersonId person, std::int64_t changes) {
  const std::lock_guard lock(guard_);
  if (changes != changes_)
    return std::nullopt;
  const auto found = people_.find(person);
  return found == people_.end() ? std::nullopt : std::optional(found->second);
}

void Visitors::keep(const std::string& token_hash, const Known& read) {
  const std::lock_guard lock(guard_);
  if (read.viewer.register_changes < changes_)
    return;
  if (read.viewer.register_changes > changes_)
    people_.clear();
  changes_ = read.viewer.register_changes;
  people_.insert_or_assign(read.viewer.person, read);
  if (owners_.size() == most_owners)
    owners_.clear();
  owners_.insert_or_assign(token_hash, read.viewer.person);
}

std::set<CaseId> Visitors::likely_waves(const std::string& token_hash) {
  Viewer viewer;
  {
    const std::lock_guard lock(guard_);
    const auto owner = owners_.find(token_hash);
    const auto person = owner == owners_.end() ? people_.end() : people_.find(owner->second);
    if (person == people_.end())
      return {};
    viewer = person->second.viewer;
  }
  auto waves = waves_.known_waves(viewer).value_or(std::set<CaseId>());
  return waves.size() > most_waves ? std::set<CaseId>() : waves;
}

// A row for each grant, in one statement with the number: they are of one moment.
std::optional<Visitors::Known> Visitors::read(Connection& connection, PersonId person) {
  Rows rows = connection.query(
      "SELECT p.name, p.organisation, p.language, COALESCE(f.confirmed, FALSE), g.role, g.scope, "
      "g.scope_id, (SELECT number FROM register_change WHERE id = 1) FROM person p "
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

std::optional<Visitors::Answer> Visitors::ask(Connection& connection,
                                              const std::string& token_hash) {
  Rows rows = connection.query(
      "SELECT s.person, s.csrf_secret, s.device, s.created_at, s.last_seen_at, r.number, d.number "
      "FROM session s JOIN register_change r ON r.id = 1 JOIN register_change d ON d.id = 2 "
      "WHERE s.token_hash = ?",
      {token_hash});
  if (!rows.next())
    return std::nullopt;
  return Answer{{token_hash, rows.id<PersonId>(1), rows.text(2), rows.instant(4), rows.instant(5),
                 rows.text(3)},
                rows.integer(6),
                rows.integer(7)};
}

std::optional<std::pair<Session, Viewer>> Visitors::of(const std::string& token_hash) {
  std::optional<std::pair<Session, Viewer>> found;
  reading(pool_, [&](Connection& connection) {
    found.reset();
    auto asked = ask(connection, token_hash);
    if (!asked)
      return;
    auto person = known(asked->session.person, asked->register_changes);
    if (!person) {
      person = read(connection, asked->session.person);
      if (!person)
        return;
    }
    // Also when the person is known from another session: the owner of this one may not be.
    keep(token_hash, *person);
    asked->session.has_second_factor = person->has_second_factor;
    person->viewer.draft_changes = asked->draft_changes;
    person->viewer.extents = waves_.extents(connection, likely_waves(token_hash));
    found.emplace(std::move(asked->session), std::move(person->viewer));
  });
  return found;
}

}  // namespace draaiboek::db
