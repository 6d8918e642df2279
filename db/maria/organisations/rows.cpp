#include "db/maria/organisations/rows.h"

#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

std::optional<engine::Bits128> when_set(const engine::Bits128& bits) {
  if (bits == engine::Bits128{})
    return std::nullopt;
  return bits;
}

}  // namespace

std::string select_organisations(const std::string& from) {
  return "SELECT o.id, o.name, o.type, o.nis, o.province, o.latitude, o.longitude, o.kbo, "
         "o.inhabitants, o.inhabitants_year, o.website, o.telephone, o.email, o.successor, "
         "o.merged_on FROM " +
         from;
}

std::vector<Organisation> read_organisations(Rows rows) {
  std::vector<Organisation> found;
  while (rows.next()) {
    Organisation one;
    one.id = rows.id<engine::OrganisationId>(1);
    one.name = rows.text(2);
    one.type = rows.text(3);
    one.nis = rows.text(4);
    one.province = rows.text(5);
    one.latitude = static_cast<int>(rows.integer(6));
    one.longitude = static_cast<int>(rows.integer(7));
    one.kbo = rows.text(8);
    one.inhabitants = static_cast<int>(rows.integer(9));
    one.inhabitants_year = static_cast<int>(rows.integer(10));
    one.website = rows.text(11);
    one.telephone = rows.text(12);
    one.email = rows.text(13);
    one.successor.bits = rows.maybe(14, &Rows::bits).value_or(engine::Bits128{});
    one.merged_on = rows.maybe(15, &Rows::date);
    found.push_back(std::move(one));
  }
  return found;
}

std::int64_t lock_register(Connection& connection) {
  Rows rows = connection.query("SELECT version FROM organisation_register WHERE id = 1 FOR UPDATE");
  engine::expects(rows.next(), "the register has its one row");
  return rows.integer(1);
}

void raise_version(Connection& connection) {
  connection.execute("UPDATE organisation_register SET version = version + 1 WHERE id = 1");
}

void write_organisation(Connection& connection, const Organisation& one, const Hand& hand) {
  const auto successor = when_set(one.successor.bits);
  const auto by = when_set(hand.by.bits);
  connection.execute(
      "INSERT INTO organisation (id, name, type, nis, province, latitude, longitude, kbo, "
      "inhabitants, inhabitants_year, website, telephone, email, successor, merged_on, "
      "changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
      "ON DUPLICATE KEY UPDATE name = VALUES(name), type = VALUES(type), nis = VALUES(nis), "
      "province = VALUES(province), latitude = VALUES(latitude), longitude = VALUES(longitude), "
      "kbo = VALUES(kbo), inhabitants = VALUES(inhabitants), "
      "inhabitants_year = VALUES(inhabitants_year), website = VALUES(website), "
      "telephone = VALUES(telephone), email = VALUES(email), successor = VALUES(successor), "
      "merged_on = VALUES(merged_on), changed_by = VALUES(changed_by), "
      "changed_at = VALUES(changed_at), version = version + 1",
      {one.id, one.name, one.type, one.nis, one.province, one.latitude, one.longitude, one.kbo,
       one.inhabitants, one.inhabitants_year, one.website, one.telephone, one.email, successor,
       one.merged_on, by, hand.at});
}

}  // namespace draaiboek::db
