#include "db/maria/documents.h"

#include <algorithm>

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/pieces.h"
#include "db/maria/reach.h"
#include "db/maria/upload.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using namespace engine;

constexpr const char* columns =
    "SELECT d.id, d.case_id, d.step, d.slot, d.name, d.format, d.size, d.sha256, d.by_person, "
    "d.uploaded_at FROM ";

std::vector<Document> read_all(Rows rows) {
  std::vector<Document> found;
  while (rows.next()) {
    found.push_back({rows.id<DocumentId>(1), rows.id<CaseId>(2), rows.text(3), rows.text(4),
                     rows.text(5), rows.text(6), static_cast<std::uint64_t>(rows.integer(7)),
                     rows.text(8), rows.id<PersonId>(9), rows.instant(10)});
  }
  return found;
}

/// Complete documents by id, also those that were taken off their step; only within reach.
std::vector<Document> find(Connection& connection, const Viewer& viewer,
                           const std::vector<DocumentId>& ids) {
  const IdList wanted(ids);
  auto found = read_all(connection.query(columns + ("document d WHERE d.id IN " + wanted.marks()) +
                                             " AND d.state <> 'uploading' ORDER BY d.added",
                                         wanted.values()));
  std::vector<CaseId> targets;
  for (const Document& document : found)
    targets.push_back(document.target);
  const auto reached = within_reach(connection, viewer, targets);
  std::erase_if(found, [&](const Document& document) {
    return std::find(reached.begin(), reached.end(), document.target) == reached.end();
  });
  return found;
}

void remove_abandoned(Connection& connection) {
  connection.execute(
      "DELETE c FROM document_chunk c JOIN document d ON d.id = c.document_id "
      "WHERE d.state = 'uploading' AND d.begun_at < UTC_TIMESTAMP() - INTERVAL 1 DAY");
  connection.execute(
      "DELETE FROM document "
      "WHERE state = 'uploading' AND begun_at < UTC_TIMESTAMP() - INTERVAL 1 DAY");
}

}  // namespace

MariaDocuments::MariaDocuments(Pool& pool) : pool_(pool) {
  in_transaction(pool_, [](Connection& connection) { remove_abandoned(connection); });
}

std::unique_ptr<Upload> MariaDocuments::begin(const Viewer& viewer, const Document& document) {
  reading(pool_, [&](Connection& connection) {
    expects(reaches(connection, viewer, document.target), "a file is added within reach");
  });
  return std::make_unique<MariaUpload>(pool_, document);
}

std::vector<Document> MariaDocuments::documents(const Viewer& viewer, CaseId target,
                                                const std::string& step) {
  std::vector<Document> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    if (!reaches(connection, viewer, target))
      return;
    found = read_all(connection.query(
        std::string(columns) +
            "document d WHERE d.case_id = ? AND d.step = ? AND d.state = 'complete' "
            "ORDER BY d.added",
        {target, step}));
  });
  return found;
}

std::vector<Document> MariaDocuments::documents(const Viewer& viewer,
                                                const std::vector<DocumentId>& ids) {
  std::vector<Document> found;
  reading(pool_, [&](Connection& connection) { found = find(connection, viewer, ids); });
  return found;
}

Pieces MariaDocuments::read(const Viewer& viewer, DocumentId id) {
  const auto found = documents(viewer, std::vector{id});
  return found.empty() ? Pieces() : pieces_of(pool_, found.front());
}

void MariaDocuments::remove(const Viewer& viewer, DocumentId id) {
  in_transaction(pool_, [&](Connection& connection) {
    expects(!find(connection, viewer, {id}).empty(), "a file is removed within reach");
    connection.execute("UPDATE document SET state = 'removed' WHERE id = ?", {id});
  });
}

}  // namespace draaiboek::db
