#include "db/maria/guidance/toolkit_rows.h"

namespace draaiboek::db {

std::string select_toolkit(const std::string& from) {
  return "SELECT t.id, t.title_nl, t.title_en, t.kind, t.source, t.version, t.licence, t.part, "
         "t.status, t.link, t.file, t.revision, t.changed_by, t.changed_at FROM " +
         from;
}

std::vector<ToolkitRow> read_toolkit_rows(Rows rows) {
  std::vector<ToolkitRow> found;
  while (rows.next()) {
    ToolkitRow row;
    row.item = {rows.id<ToolkitItemId>(1),
                rows.text(2),
                rows.text(3),
                rows.text(4),
                rows.text(5),
                rows.text(6),
                rows.text(7),
                rows.text(8),
                rows.text(9),
                rows.text(10),
                rows.id<engine::DocumentId>(11)};
    row.revision = rows.integer(12);
    row.changed_by = rows.id<engine::PersonId>(13);
    row.changed_at = rows.instant(14);
    found.push_back(std::move(row));
  }
  return found;
}

std::optional<ToolkitRow> find_toolkit_row(Connection& connection, const std::string& condition,
                                           const Value& value) {
  auto found = read_toolkit_rows(
      connection.query(select_toolkit("toolkit_item t") + " WHERE " + condition, {value}));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::map<ToolkitItemId, std::vector<ToolkitPlace>> toolkit_places(Connection& connection) {
  std::map<ToolkitItemId, std::vector<ToolkitPlace>> found;
  Rows rows =
      connection.query("SELECT item, programme, step FROM toolkit_place ORDER BY programme, step");
  while (rows.next())
    found[rows.id<ToolkitItemId>(1)].push_back({rows.text(2), rows.text(3)});
  return found;
}

}  // namespace draaiboek::db
