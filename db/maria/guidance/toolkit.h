#pragma once
// The toolkit in MariaDB; see db/guidance/toolkit.h. Thread-safe.

#include "db/guidance/toolkit.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaToolkit : public Toolkit {
 public:
  /// The pool must outlive it.
  explicit MariaToolkit(Pool& pool) : pool_(pool) {}

  std::vector<ToolkitRow> items(const Viewer& viewer) override;
  std::vector<ToolkitItem> items_at(const Viewer& viewer, const std::string& programme,
                                    const std::vector<std::string>& steps) override;
  std::optional<ToolkitRow> item(const Viewer& viewer, ToolkitItemId id) override;
  Kept save(const Viewer& viewer, const ToolkitItem& item, std::int64_t seen,
            engine::Instant at) override;
  void place(const Viewer& viewer, ToolkitItemId id, const ToolkitPlace& place, bool on) override;
  std::unique_ptr<Upload> begin(const Viewer& viewer, ToolkitItemId id, Document document) override;
  void set_file(const Viewer& viewer, ToolkitItemId id, engine::DocumentId file,
                engine::Instant at) override;
  std::optional<ToolkitRow> item_of(const Viewer& viewer, engine::DocumentId file) override;
  std::vector<Document> files(const Viewer& viewer,
                              const std::vector<engine::DocumentId>& ids) override;
  Pieces read(const Viewer& viewer, engine::DocumentId file) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
