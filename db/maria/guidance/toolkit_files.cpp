// Files of the toolkit: documents whose case is the item, which no other reader finds.
#include "db/maria/guidance/toolkit.h"
#include "db/maria/guidance/toolkit_rows.h"
#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/pieces.h"
#include "db/maria/reach.h"
#include "db/maria/upload.h"

namespace draaiboek::db {

using engine::DocumentId;

std::unique_ptr<Upload> MariaToolkit::begin(const Viewer& viewer, ToolkitItemId id,
                                            Document document) {
  expect_someone(viewer);
  document.target = engine::CaseId{id.bits};
  document.step = "toolkit";
  return std::make_unique<MariaUpload>(pool_, std::move(document));
}

void MariaToolkit::set_file(const Viewer& viewer, ToolkitItemId id, DocumentId file,
                            engine::Instant at) {
  expect_someone(viewer);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "UPDATE toolkit_item SET revision = revision + 1, file = ?, changed_by = ?, "
        "changed_at = ? WHERE id = ?",
        {file, viewer.person, at, id});
    connection.execute(
        "UPDATE document SET state = 'removed' WHERE case_id = ? AND step = 'toolkit' AND "
        "state = 'complete' AND id <> ?",
        {id, file});
  });
}

std::optional<ToolkitRow> MariaToolkit::item_of(const Viewer& viewer, DocumentId file) {
  expect_someone(viewer);
  std::optional<ToolkitRow> found;
  if (!file)
    return found;
  reading(pool_, [&](Connection& connection) {
    found = find_toolkit_row(connection, "t.file = ?", file);
    if (found)
      found->places = std::move(toolkit_places(connection)[found->item.id]);
  });
  return found;
}

std::vector<Document> MariaToolkit::files(const Viewer& viewer,
                                          const std::vector<DocumentId>& ids) {
  expect_someone(viewer);
  std::vector<Document> found;
  const IdList wanted(ids);
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows = connection.query(
        "SELECT d.id, d.case_id, d.step, d.slot, d.name, d.format, d.size, d.sha256, "
        "d.by_person, d.uploaded_at FROM document d WHERE d.state = 'complete' AND d.id IN " +
            wanted.marks() + " AND EXISTS (SELECT 1 FROM toolkit_item t WHERE t.file = d.id)",
        wanted.values());
    while (rows.next()) {
      found.push_back({rows.id<DocumentId>(1), rows.id<engine::CaseId>(2), rows.text(3),
                       rows.text(4), rows.text(5), rows.text(6),
                       static_cast<std::uint64_t>(rows.integer(7)), rows.text(8),
                       rows.id<engine::PersonId>(9), rows.instant(10)});
    }
  });
  return found;
}

Pieces MariaToolkit::read(const Viewer& viewer, DocumentId file) {
  const auto found = files(viewer, {file});
  return found.empty() ? Pieces() : pieces_of(pool_, found.front());
}

}  // namespace draaiboek::db
