#include "db/maria/programmes.h"

#include "db/maria/link/hash.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

ProgrammeState state_of(const std::string& text) {
  const auto state = programme_state_from_text(text);
  engine::expects(state.has_value(), "a programme is in a known state");
  return *state;
}

}  // namespace

void MariaProgrammes::publish(const Viewer& viewer, const Programme& programme) {
  expect_someone(viewer);
  engine::expects(hexadecimal(sha256(programme.bytes)) == programme.hash,
                  "a programme's hash is that of its bytes");
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "INSERT INTO programme (hash, id, state, published_at, bytes) VALUES (?, ?, ?, ?, ?) "
        "ON DUPLICATE KEY UPDATE state = VALUES(state)",
        {programme.hash, programme.id, to_text(programme.state), programme.published,
         Bytes{programme.bytes}});
  });
}

std::vector<Programme> MariaProgrammes::programmes(const Viewer& viewer) {
  expect_someone(viewer);
  std::vector<Programme> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT hash, id, state, published_at FROM programme ORDER BY published_at DESC, hash");
    while (rows.next()) {
      found.push_back({rows.text(1), rows.text(2), state_of(rows.text(3)), rows.instant(4)});
    }
  });
  return found;
}

std::optional<Programme> MariaProgrammes::programme(const Viewer& viewer, const std::string& hash) {
  expect_someone(viewer);
  std::optional<Programme> found;
  reading(pool_, [&](Connection& connection) {
    Rows rows = connection.query(
        "SELECT hash, id, state, published_at, bytes FROM programme WHERE hash = ?", {hash});
    if (!rows.next())
      return;
    found = {rows.text(1), rows.text(2), state_of(rows.text(3)), rows.instant(4), rows.text(5)};
  });
  return found;
}

}  // namespace draaiboek::db
