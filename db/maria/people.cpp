#include "db/maria/people.h"

#include "db/maria/account/event.h"
#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

constexpr const char* columns =
    "SELECT DISTINCT p.id, p.name, p.email, p.language, p.organisation, p.active, p.phone FROM ";
constexpr const char* by_name = " ORDER BY p.name, p.id";

std::vector<Person> read(Rows rows) {
  std::vector<Person> found;
  while (rows.next()) {
    found.push_back({rows.id<PersonId>(1), rows.text(2), rows.text(3), rows.text(4),
                     rows.id<OrganisationId>(5), rows.truth(6), rows.text(7)});
  }
  return found;
}

/// Their names only: what stood there may have to be erased one day.
std::string changed_fields(const Person& before, const Person& after) {
  std::string fields;
  const auto compare = [&](const char* name, const std::string& one, const std::string& other) {
    if (one != other)
      fields += (fields.empty() ? "" : " ") + std::string(name);
  };
  compare("name", before.name, after.name);
  compare("email", before.email, after.email);
  compare("language", before.language, after.language);
  compare("phone", before.phone, after.phone);
  return fields;
}

std::vector<Person> ask(Pool& pool, const Viewer& viewer, const std::string& rest,
                        const std::vector<Value>& values = {}) {
  expect_someone(viewer);
  std::vector<Person> found;
  reading(pool, [&](Connection& connection) {
    found = read(connection.query(columns + rest + by_name, values));
  });
  return found;
}

}  // namespace

void MariaPeople::save(const Viewer& viewer, const Person& person) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    const auto known = connection.execute(
        "UPDATE person SET name = ?, email = ?, language = ?, organisation = ?, phone = ? "
        "WHERE id = ?",
        {person.name, person.email, person.language, person.organisation, person.phone, person.id});
    if (known == 0) {
      connection.execute(
          "INSERT INTO person (id, name, email, language, organisation, active, phone) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)",
          {person.id, person.name, person.email, person.language, person.organisation,
           person.active, person.phone});
    }
  });
}

void MariaPeople::change_profile(const Viewer& viewer, const Person& person, Instant at) {
  expects(viewer.person == person.id, "a profile is changed by whose it is");
  in_transaction(pool_, [&](Connection& connection) {
    const auto before = read(
        connection.query(std::string(columns) + "person p WHERE p.id = ? FOR UPDATE", {person.id}));
    expects(before.size() == 1, "who changes their profile is known");
    connection.execute(
        "UPDATE person SET name = ?, email = ?, language = ?, phone = ? WHERE id = ?",
        {person.name, person.email, person.language, person.phone, person.id});
    const std::string changed = changed_fields(before.front(), person);
    if (!changed.empty())
      note_event(connection, {person.id, "profile-changed", changed, person.id, at});
  });
}

std::optional<Person> MariaPeople::person(const Viewer& viewer, PersonId id) {
  const auto found = people(viewer, {id});
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Person> MariaPeople::people(const Viewer& viewer, const std::vector<PersonId>& ids) {
  if (ids.empty())
    return ask(pool_, viewer, "person p");
  const IdList wanted(ids);
  return ask(pool_, viewer, "person p WHERE p.id IN " + wanted.marks(), wanted.values());
}

std::vector<Person> MariaPeople::people_of(const Viewer& viewer, OrganisationId id) {
  return ask(pool_, viewer, "person p WHERE p.organisation = ?", {id});
}

std::vector<Person> MariaPeople::people_with_role(const Viewer& viewer, const Role& role) {
  return ask(pool_, viewer, "role_grant g JOIN person p ON p.id = g.person WHERE g.role = ?",
             {role});
}

void MariaPeople::give(const Viewer& viewer, PersonId person, const Grant& grant) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "INSERT IGNORE INTO role_grant (person, role, scope, scope_id, by_fact) "
        "VALUES (?, ?, ?, ?, FALSE)",
        {person, grant.role, to_text(grant.scope), grant.scope_id});
  });
}

void MariaPeople::take_away(const Viewer& viewer, PersonId person, const Grant& grant) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "DELETE FROM role_grant WHERE person = ? AND role = ? AND scope = ? AND scope_id = ? AND "
        "by_fact = FALSE",
        {person, grant.role, to_text(grant.scope), grant.scope_id});
  });
}

}  // namespace draaiboek::db
