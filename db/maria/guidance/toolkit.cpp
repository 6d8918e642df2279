#include "db/maria/guidance/toolkit.h"

#include <map>
#include <set>

#include "db/maria/guidance/toolkit_rows.h"
#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

constexpr const char* by_title = " ORDER BY t.title_nl COLLATE utf8mb4_unicode_ci, t.version, t.id";

void insert(Connection& connection, const ToolkitItem& item, engine::PersonId by,
            engine::Instant at) {
  connection.execute(
      "INSERT INTO toolkit_item (id, revision, title_nl, title_en, kind, source, version, licence, "
      "part, status, link, file, changed_by, changed_at) "
      "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {item.id, item.title_nl, item.title_en, item.kind, item.source, item.version, item.licence,
       item.part, item.status, item.link, engine::DocumentId{}, by, at});
}

bool update(Connection& connection, const ToolkitItem& item, std::int64_t seen,
            const ToolkitHand& hand) {
  return connection.execute(
             "UPDATE toolkit_item SET revision = revision + 1, title_nl = ?, title_en = ?, "
             "kind = ?, source = ?, version = ?, licence = ?, part = ?, status = ?, link = ?, "
             "changed_by = ?, changed_at = ? WHERE id = ? AND revision = ?",
             {item.title_nl, item.title_en, item.kind, item.source, item.version, item.licence,
              item.part, item.status, item.link, hand.by, hand.at, item.id, seen}) == 1;
}

Kept keep(Connection& connection, const ToolkitItem& item, std::int64_t seen,
          const ToolkitHand& hand) {
  const auto known = find_toolkit_row(connection, "t.id = ?", item.id);
  if (!known && seen == 0) {
    insert(connection, item, hand.by, hand.at);
    return Kept::saved;
  }
  if (known && known->revision == seen && update(connection, item, seen, hand))
    return Kept::saved;
  ToolkitItem wanted = item;
  if (known)
    wanted.file = known->item.file;
  const bool same = known && known->item == wanted && known->revision == seen + 1;
  return same ? Kept::repeated : Kept::conflict;
}

}  // namespace

std::vector<ToolkitRow> MariaToolkit::items(const Viewer& viewer) {
  expect_someone(viewer);
  std::vector<ToolkitRow> found;
  reading(pool_, [&](Connection& connection) {
    auto places = toolkit_places(connection);
    found = read_toolkit_rows(connection.query(select_toolkit("toolkit_item t") + by_title));
    for (ToolkitRow& row : found)
      row.places = std::move(places[row.item.id]);
  });
  return found;
}

std::vector<ToolkitItem> MariaToolkit::items_at(const Viewer& viewer, const std::string& programme,
                                                const std::vector<std::string>& steps) {
  expect_someone(viewer);
  std::vector<ToolkitItem> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    std::set<ToolkitItemId> known;
    for (const std::string& step : steps) {
      const auto rows = read_toolkit_rows(connection.query(
          select_toolkit("toolkit_place p JOIN toolkit_item t ON t.id = p.item") +
              " WHERE p.programme = ? AND p.step = ? AND t.status <> 'withdrawn'" + by_title,
          {programme, step}));
      for (const ToolkitRow& row : rows) {
        if (known.insert(row.item.id).second)
          found.push_back(row.item);
      }
    }
  });
  return found;
}

std::optional<ToolkitRow> MariaToolkit::item(const Viewer& viewer, ToolkitItemId id) {
  expect_someone(viewer);
  std::optional<ToolkitRow> found;
  reading(pool_, [&](Connection& connection) {
    found = find_toolkit_row(connection, "t.id = ?", id);
    if (found)
      found->places = std::move(toolkit_places(connection)[id]);
  });
  return found;
}

Kept MariaToolkit::save(const Viewer& viewer, const ToolkitItem& item, std::int64_t seen,
                        engine::Instant at) {
  expect_someone(viewer);
  Kept kept = Kept::conflict;
  const auto try_it = [&](Connection& connection) {
    kept = keep(connection, item, seen, {viewer.person, at});
  };
  try {
    in_transaction(pool_, try_it);
  } catch (const DuplicateKey&) {
    // Two clicks at the same moment: the other one was first, so this time it is found.
    in_transaction(pool_, try_it);
  }
  return kept;
}

void MariaToolkit::place(const Viewer& viewer, ToolkitItemId id, const ToolkitPlace& place,
                         bool on) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    const char* statement =
        on ? "INSERT IGNORE INTO toolkit_place (programme, step, item) VALUES (?, ?, ?)"
           : "DELETE FROM toolkit_place WHERE programme = ? AND step = ? AND item = ?";
    connection.execute(statement, {place.programme, place.step, id});
  });
}

}  // namespace draaiboek::db
