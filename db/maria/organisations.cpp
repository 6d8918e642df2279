#include "db/maria/organisations.h"

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/organisations/rows.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

/// A pattern that matches `part` anywhere; what would be a wildcard in it stands for itself.
std::string anywhere(const std::string& part) {
  std::string pattern = "%";
  for (const char c : part) {
    if (c == '%' || c == '_' || c == '!')
      pattern += '!';
    pattern += c;
  }
  return pattern + "%";
}

/// A pattern for numbers that begin so; nullopt, which nothing is like, when it is no number.
std::optional<std::string> beginning(const std::string& part) {
  std::string digits;
  for (const char c : part) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (c != '.' && c != ' ')
      return std::nullopt;
  }
  return digits.empty() ? std::nullopt : std::optional(digits + "%");
}

/// The OCMW of a municipality has its NIS code, so it counts apart.
bool is_nis_taken(Connection& connection, const Organisation& one) {
  Rows rows = connection.query(
      "SELECT id FROM organisation WHERE nis = ? AND (type = 'ocmw') = ? AND id <> ?",
      {one.nis, one.type == "ocmw", one.id});
  return !one.nis.empty() && rows.next();
}

bool is_kbo_taken(Connection& connection, const Organisation& one) {
  Rows rows =
      connection.query("SELECT id FROM organisation WHERE kbo = ? AND id <> ?", {one.kbo, one.id});
  return !one.kbo.empty() && rows.next();
}

std::int64_t version_of(Connection& connection, engine::OrganisationId id) {
  Rows rows = connection.query("SELECT version FROM organisation WHERE id = ?", {id});
  return rows.next() ? rows.integer(1) : 0;
}

RegisterAnswer answer_to(Connection& connection, const Organisation& wanted, std::int64_t seen) {
  if (version_of(connection, wanted.id) != seen)
    return RegisterAnswer::changed_meanwhile;
  if (is_nis_taken(connection, wanted))
    return RegisterAnswer::nis_taken;
  if (is_kbo_taken(connection, wanted))
    return RegisterAnswer::kbo_taken;
  return RegisterAnswer::saved;
}

}  // namespace

void MariaOrganisations::save(const Viewer& viewer,
                              const std::vector<Organisation>& organisations) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    lock_register(connection);
    for (const Organisation& one : organisations)
      write_organisation(connection, one, {});
    raise_version(connection);
  });
}

std::optional<Organisation> MariaOrganisations::organisation(const Viewer& viewer,
                                                             engine::OrganisationId id) {
  const auto found = organisations(viewer, std::vector{id});
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Organisation> MariaOrganisations::organisations(const Viewer& viewer,
                                                            const std::string& part) {
  expect_someone(viewer);
  std::vector<Organisation> found;
  reading(pool_, [&](Connection& connection) {
    found = read_organisations(connection.query(
        select_organisations("organisation o WHERE o.name LIKE ? ESCAPE '!' OR o.nis = ? "
                             "ORDER BY o.name, o.id"),
        {anywhere(part), part}));
  });
  return found;
}

std::vector<Organisation> MariaOrganisations::organisations(
    const Viewer& viewer, const std::vector<engine::OrganisationId>& ids) {
  expect_someone(viewer);
  std::vector<Organisation> found;
  reading(pool_, [&](Connection& connection) {
    const IdList wanted(ids);
    found = read_organisations(
        connection.query(select_organisations("organisation o WHERE o.id IN " + wanted.marks() +
                                              " ORDER BY o.name, o.id"),
                         wanted.values()));
  });
  return found;
}

std::optional<Registered> MariaOrganisations::registered(const Viewer& viewer,
                                                         engine::OrganisationId id) {
  expect_someone(viewer);
  std::optional<Registered> found;
  reading(pool_, [&](Connection& connection) {
    found.reset();
    Registered one;
    // The version first: a change in between makes it too old, never too new.
    {
      Rows rows = connection.query(
          "SELECT version, changed_by, changed_at FROM organisation WHERE id = ?", {id});
      if (!rows.next())
        return;
      one.version = rows.integer(1);
      one.changed_by.bits = rows.maybe(2, &Rows::bits).value_or(engine::Bits128{});
      one.changed_at = rows.maybe(3, &Rows::instant);
    }
    const auto facts = read_organisations(
        connection.query(select_organisations("organisation o WHERE o.id = ?"), {id}));
    if (facts.empty())
      return;
    one.facts = facts.front();
    found = one;
  });
  return found;
}

OrganisationsFound MariaOrganisations::search(const Viewer& viewer,
                                              const OrganisationSearch& wanted) {
  expect_someone(viewer);
  const std::string where =
      "organisation o WHERE (o.name LIKE ? ESCAPE '!' OR o.nis LIKE ? OR o.kbo LIKE ?) "
      "AND (? = '' OR o.province = ?) AND (? = '' OR o.type = ?)";
  const std::string name = anywhere(wanted.part);
  const auto number = beginning(wanted.part);
  OrganisationsFound found;
  reading(pool_, [&](Connection& connection) {
    found.rows = read_organisations(
        connection.query(select_organisations(where + " ORDER BY o.name, o.id LIMIT ? OFFSET ?"),
                         {name, number, number, wanted.province, wanted.province, wanted.type,
                          wanted.type, wanted.most, wanted.first}));
    Rows rows = connection.query(
        "SELECT COUNT(*) FROM " + where,
        {name, number, number, wanted.province, wanted.province, wanted.type, wanted.type});
    found.all = rows.next() ? static_cast<std::size_t>(rows.integer(1)) : 0;
  });
  return found;
}

std::vector<Organisation> MariaOrganisations::predecessors(const Viewer& viewer,
                                                           engine::OrganisationId id) {
  expect_someone(viewer);
  std::vector<Organisation> found;
  reading(pool_, [&](Connection& connection) {
    found = read_organisations(connection.query(
        select_organisations("organisation o WHERE o.successor = ? ORDER BY o.name, o.id"), {id}));
  });
  return found;
}

std::int64_t MariaOrganisations::version(const Viewer& viewer) {
  expect_someone(viewer);
  std::int64_t version = 0;
  reading(pool_, [&](Connection& connection) {
    Rows rows = connection.query("SELECT version FROM organisation_register WHERE id = 1");
    version = rows.next() ? rows.integer(1) : 0;
  });
  return version;
}

RegisterAnswer MariaOrganisations::change(const Viewer& viewer, const Organisation& wanted,
                                          std::int64_t seen, engine::Instant at) {
  expect_someone(viewer);
  auto answer = RegisterAnswer::saved;
  in_transaction(pool_, [&](Connection& connection) {
    lock_register(connection);
    answer = answer_to(connection, wanted, seen);
    if (answer != RegisterAnswer::saved)
      return;
    write_organisation(connection, wanted, {viewer.person, at});
    raise_version(connection);
  });
  return answer;
}

}  // namespace draaiboek::db
