#include "db/maria/organisations.h"

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

constexpr const char* columns =
    "SELECT o.id, o.name, o.type, o.nis, o.province, o.latitude, o.longitude FROM ";

std::vector<Organisation> read(Rows rows) {
  std::vector<Organisation> found;
  while (rows.next()) {
    found.push_back({rows.id<engine::OrganisationId>(1), rows.text(2), rows.text(3), rows.text(4),
                     rows.text(5), static_cast<int>(rows.integer(6)),
                     static_cast<int>(rows.integer(7))});
  }
  return found;
}

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

}  // namespace

void MariaOrganisations::save(const Viewer& viewer,
                              const std::vector<Organisation>& organisations) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    for (const Organisation& one : organisations) {
      connection.execute(
          "INSERT INTO organisation (id, name, type, nis, province, latitude, longitude) "
          "VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name), "
          "type = VALUES(type), nis = VALUES(nis), province = VALUES(province), "
          "latitude = VALUES(latitude), longitude = VALUES(longitude)",
          {one.id, one.name, one.type, one.nis, one.province, one.latitude, one.longitude});
    }
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
    found = read(connection.query(std::string(columns) +
                                      "organisation o WHERE o.name LIKE ? ESCAPE '!' OR "
                                      "o.nis = ? ORDER BY o.name, o.id",
                                  {anywhere(part), part}));
  });
  return found;
}

std::vector<Organisation> MariaOrganisations::organisations(
    const Viewer& viewer, const std::vector<engine::OrganisationId>& ids) {
  expect_someone(viewer);
  std::vector<Organisation> found;
  reading(pool_, [&](Connection& connection) {
    found = read(connection.query(std::string(columns) + ids_as_rows +
                                      " JOIN organisation o ON o.id = ids.id ORDER BY o.name, o.id",
                                  {id_list(ids)}));
  });
  return found;
}

}  // namespace draaiboek::db
