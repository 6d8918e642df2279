#include "db/maria/people.h"

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

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

std::vector<Person> ask(Pool& pool, const Viewer& viewer, const std::string& rest,
                        const Value& value) {
  expect_someone(viewer);
  std::vector<Person> found;
  reading(pool, [&](Connection& connection) {
    found = read(connection.query(columns + rest + by_name, {value}));
  });
  return found;
}

}  // namespace

void MariaPeople::save(const Viewer& viewer, const Person& person) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    const auto known = connection.execute(
        "UPDATE person SET name = ?, email = ?, language = ?, organisation = ?, active = ?, "
        "phone = ? WHERE id = ?",
        {person.name, person.email, person.language, person.organisation, person.active,
         person.phone, person.id});
    if (known == 0) {
      connection.execute(
          "INSERT INTO person (id, name, email, language, organisation, active, phone) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)",
          {person.id, person.name, person.email, person.language, person.organisation,
           person.active, person.phone});
    }
    if (!person.active)
      connection.execute("DELETE FROM session WHERE person = ?", {person.id});
  });
}

std::optional<Person> MariaPeople::person(const Viewer& viewer, PersonId id) {
  const auto found = people(viewer, {id});
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Person> MariaPeople::people(const Viewer& viewer, const std::vector<PersonId>& ids) {
  if (ids.empty())
    return ask(pool_, viewer, "person p WHERE ?", true);
  return ask(pool_, viewer, std::string(ids_as_rows) + " JOIN person p ON p.id = ids.id",
             id_list(ids));
}

std::vector<Person> MariaPeople::people_of(const Viewer& viewer, OrganisationId id) {
  return ask(pool_, viewer, "person p WHERE p.organisation = ?", id);
}

std::vector<Person> MariaPeople::people_with_role(const Viewer& viewer, const Role& role) {
  return ask(pool_, viewer, "role_grant g JOIN person p ON p.id = g.person WHERE g.role = ?", role);
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
