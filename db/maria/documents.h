#pragma once
// Uploaded files in MariaDB, in chunks of 256 KiB; see db/documents.h. Thread-safe.

#include "db/documents.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaDocuments : public Documents {
 public:
  /// The pool must outlive it. Removes uploads that were abandoned more than a day ago.
  explicit MariaDocuments(Pool& pool);

  std::unique_ptr<Upload> begin(const Viewer& viewer, const Document& document) override;
  std::vector<Document> documents(const Viewer& viewer, engine::CaseId target,
                                  const std::string& step) override;
  std::vector<Document> documents(const Viewer& viewer,
                                  const std::vector<engine::DocumentId>& ids) override;
  Pieces read(const Viewer& viewer, engine::DocumentId id) override;
  void remove(const Viewer& viewer, engine::DocumentId id) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
