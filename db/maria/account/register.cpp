// What is seen of accounts; what is done to them stands in changes.cpp.
#include "db/maria/account/register.h"

#include <algorithm>

#include "db/maria/account/event.h"
#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

constexpr const char* matching =
    "FROM person p LEFT JOIN password_wish w ON w.person = p.id "
    "WHERE (p.name LIKE ? ESCAPE '!' OR p.email LIKE ? ESCAPE '!') "
    "AND (NOT ? OR w.person IS NOT NULL)";

/// A pattern that matches `part` anywhere; what would be a wildcard in it stands for itself.
std::string anywhere(const std::string& part) {
  std::string pattern = "%";
  for (const char letter : part) {
    if (letter == '%' || letter == '_' || letter == '!')
      pattern += '!';
    pattern += letter;
  }
  return pattern + "%";
}

std::vector<GivenGrant> read_grants(Connection& connection, PersonId person) {
  std::vector<GivenGrant> grants;
  Rows rows = connection.query(
      "SELECT role, scope, scope_id, by_fact FROM role_grant WHERE person = ? "
      "ORDER BY scope, role, scope_id",
      {person});
  while (rows.next())
    grants.push_back({.grant = read_grant(rows, 1), .by_fact = rows.truth(4)});
  return grants;
}

std::vector<AccountEvent> ask_events(Pool& pool, const Viewer& viewer, const std::string& rest,
                                     const Value& value) {
  expect_someone(viewer);
  std::vector<AccountEvent> found;
  reading(pool, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT person, act, detail, by_person, happened_at FROM account_event " + rest, {value});
    while (rows.next()) {
      found.push_back({rows.id<PersonId>(1), rows.text(2), rows.text(3), rows.id<PersonId>(4),
                       rows.instant(5)});
    }
  });
  return found;
}

void add_titles(Connection& connection, std::vector<GivenGrant>& grants) {
  std::vector<CaseId> ids;
  for (const GivenGrant& one : grants) {
    if (const auto id = bits_from_text(one.grant.scope_id))
      ids.push_back(CaseId{*id});
  }
  const IdList list(ids);
  std::map<std::string, std::pair<std::string, std::string>> titles;
  Rows cases = connection.query(
      "SELECT h.id, IF(h.level = 'participant', o.name, h.title), w.title FROM case_head h "
      "JOIN case_head w ON w.id = h.root LEFT JOIN organisation o ON o.id = h.organisation "
      "WHERE h.id IN " +
          list.marks(),
      list.values());
  while (cases.next()) {
    titles[cases.id<CaseId>(1).text()] = {cases.is_null(2) ? "" : cases.text(2), cases.text(3)};
  }
  Rows organisations = connection.query(
      "SELECT o.id, o.name FROM organisation o WHERE o.id IN " + list.marks(), list.values());
  while (organisations.next())
    titles[organisations.id<OrganisationId>(1).text()] = {organisations.text(2), ""};
  for (GivenGrant& one : grants) {
    const auto found = titles.find(one.grant.scope_id);
    if (found != titles.end())
      std::tie(one.title, one.wave) = found->second;
  }
}

/// Who gave a grant stands among the events; the newest line counts.
void add_givers(Connection& connection, PersonId person, std::vector<GivenGrant>& grants) {
  Rows rows = connection.query(
      "SELECT detail, by_person, happened_at FROM account_event "
      "WHERE person = ? AND act = 'grant-given' ORDER BY number",
      {person});
  while (rows.next()) {
    const std::string detail = rows.text(1);
    for (GivenGrant& one : grants) {
      if (!one.by_fact && detail_of(one.grant) == detail) {
        one.by = rows.id<PersonId>(2);
        one.at = rows.instant(3);
      }
    }
  }
}

}  // namespace

Found MariaAccountRegister::search(const Viewer& viewer, const Search& search) {
  expect_someone(viewer);
  const std::string part = anywhere(search.part);
  Found found;
  reading(pool_, [&](Connection& connection) {
    found = {};
    Rows count = connection.query(std::string("SELECT COUNT(*) ") + matching,
                                  {part, part, search.wishes_only});
    count.next();
    found.total = static_cast<int>(count.integer(1));
    Rows rows = connection.query(
        std::string(
            "SELECT p.id, p.name, p.email, p.language, p.organisation, p.active, p.phone ") +
            matching + " ORDER BY p.name, p.id LIMIT ? OFFSET ?",
        {part, part, search.wishes_only, search.most, search.first});
    while (rows.next()) {
      found.people.push_back({rows.id<PersonId>(1), rows.text(2), rows.text(3), rows.text(4),
                              rows.id<OrganisationId>(5), rows.truth(6), rows.text(7)});
    }
  });
  return found;
}

std::map<PersonId, AccountState> MariaAccountRegister::states(const Viewer& viewer,
                                                              const std::vector<PersonId>& people) {
  expect_someone(viewer);
  std::map<PersonId, AccountState> states;
  const IdList wanted(people);
  reading(pool_, [&](Connection& connection) {
    states.clear();
    Rows rows = connection.query(
        "SELECT p.id, p.password_hash <> '', COALESCE(f.confirmed, FALSE), w.asked_at, "
        "(SELECT MAX(l.ends_at) FROM one_time_link l WHERE l.person = p.id AND l.sort <> 'code') "
        "FROM person p LEFT JOIN second_factor f ON f.person = p.id "
        "LEFT JOIN password_wish w ON w.person = p.id WHERE p.id IN " +
            wanted.marks(),
        wanted.values());
    while (rows.next()) {
      states[rows.id<PersonId>(1)] = {rows.truth(2), rows.truth(3), rows.maybe(4, &Rows::instant),
                                      rows.maybe(5, &Rows::instant)};
    }
  });
  return states;
}

std::vector<GivenGrant> MariaAccountRegister::grants(const Viewer& viewer, PersonId person) {
  expect_someone(viewer);
  std::vector<GivenGrant> found;
  reading(pool_, [&](Connection& connection) {
    found = read_grants(connection, person);
    add_titles(connection, found);
    add_givers(connection, person, found);
  });
  return found;
}

std::vector<AccountEvent> MariaAccountRegister::events(const Viewer& viewer, PersonId person) {
  return ask_events(pool_, viewer, "WHERE person = ? ORDER BY number DESC LIMIT 100", person);
}

std::vector<AccountEvent> MariaAccountRegister::changes_of_grants(const Viewer& viewer,
                                                                  Instant since) {
  return ask_events(pool_, viewer,
                    "WHERE act IN ('grant-given', 'grant-taken') AND happened_at >= ? "
                    "ORDER BY number DESC LIMIT 50",
                    since);
}

std::vector<ScopeRow> MariaAccountRegister::scopes(const Viewer& viewer) {
  expect_someone(viewer);
  std::vector<ScopeRow> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT h.id, h.level, h.title, w.title FROM case_head h JOIN case_head w ON w.id = h.root "
        "WHERE h.level IN ('wave', 'group') AND h.life = 'open' "
        "ORDER BY w.title, w.id, h.level = 'group', h.title");
    while (rows.next()) {
      const bool group = rows.text(2) == "group";
      found.push_back({rows.id<CaseId>(1), group ? Scope::group : Scope::wave,
                       group ? rows.text(4) + " – " + rows.text(3) : rows.text(3)});
    }
  });
  return found;
}

std::vector<Viewer> MariaAccountRegister::holders(const Viewer& viewer,
                                                  const std::vector<std::string>& scope_ids) {
  expect_someone(viewer);
  std::vector<Viewer> found;
  std::string list = "[";
  for (const std::string& id : scope_ids)
    list += (list.size() > 1 ? ",\"" : "\"") + id + "\"";
  list += "]";
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT p.id, p.name, p.organisation, p.language, g.role, g.scope, g.scope_id "
        "FROM person p JOIN role_grant g ON g.person = p.id WHERE p.active AND EXISTS "
        "(SELECT 1 FROM role_grant x WHERE x.person = p.id AND (x.scope = 'everything' OR "
        "x.scope_id IN (SELECT listed.id FROM JSON_TABLE(?, '$[*]' COLUMNS "
        "(id VARCHAR(100) PATH '$')) AS listed))) ORDER BY p.name, p.id, g.role",
        {list});
    while (rows.next()) {
      const auto person = rows.id<PersonId>(1);
      if (found.empty() || found.back().person != person)
        found.push_back({person, rows.text(2), rows.id<OrganisationId>(3), rows.text(4), {}});
      found.back().grants.push_back(read_grant(rows, 5));
    }
  });
  return found;
}

}  // namespace draaiboek::db
