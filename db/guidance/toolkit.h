#pragma once
// The toolkit: templates, presentations and guidelines that are collected and adapted for the
// workshops, with where they come from and where they help. Nothing in it belongs to one
// organisation; who finds a withdrawn item is for the web to decide. Thread-safe; throws
// WorldError.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "db/documents.h"
#include "db/guidance/kept.h"
#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

using ToolkitItemId = engine::Id<struct ToolkitItemTag>;

/// A step of a programme, in whatever version of it.
struct ToolkitPlace {
  std::string programme;
  std::string step;
  auto operator<=>(const ToolkitPlace&) const = default;
};

struct ToolkitItem {
  ToolkitItemId id{};
  std::string title_nl{};
  /// "" when it is the same.
  std::string title_en{};
  /// "template", "presentation", "guideline", "exercise" or "example".
  std::string kind{};
  /// Who made it, or where it was found.
  std::string source{};
  std::string version{};
  std::string licence{};
  /// "s01" to "s17" for a part of a plan, "bia-…" for one of an analysis, "" for all of it.
  std::string part{};
  /// "collected", "adapted" or "withdrawn".
  std::string status = "collected";
  /// Where it stands elsewhere, "" when it is a file here.
  std::string link{};
  engine::DocumentId file{};

  bool is_withdrawn() const { return status == "withdrawn"; }
  bool operator==(const ToolkitItem&) const = default;
};

/// An item with what the register knows about it.
struct ToolkitRow {
  ToolkitItem item;
  std::vector<ToolkitPlace> places{};
  /// Grows with each change.
  std::int64_t revision = 0;
  engine::PersonId changed_by{};
  engine::Instant changed_at{};
};

class Toolkit {
 public:
  Toolkit() = default;
  Toolkit(const Toolkit&) = delete;
  Toolkit& operator=(const Toolkit&) = delete;
  virtual ~Toolkit() = default;

  /// All of it, by Dutch title.
  virtual std::vector<ToolkitRow> items(const Viewer& viewer) = 0;
  /// Without those that were withdrawn, by Dutch title.
  virtual std::vector<ToolkitItem> items_at(const Viewer& viewer, const std::string& programme,
                                            const std::vector<std::string>& steps) = 0;
  virtual std::optional<ToolkitRow> item(const Viewer& viewer, ToolkitItemId id) = 0;
  /// Adds (`seen` is 0) or changes an item, all but its file; a conflict when it changed since
  /// revision `seen`.
  virtual Kept save(const Viewer& viewer, const ToolkitItem& item, std::int64_t seen,
                    engine::Instant at) = 0;
  /// Puts the item at a step, or takes it away there.
  virtual void place(const Viewer& viewer, ToolkitItemId id, const ToolkitPlace& place,
                     bool on) = 0;

  /// A file on its way to an item; its target and step are filled in here.
  virtual std::unique_ptr<Upload> begin(const Viewer& viewer, ToolkitItemId id,
                                        Document document) = 0;
  /// The complete file is the item's from now on; an older one goes.
  virtual void set_file(const Viewer& viewer, ToolkitItemId id, engine::DocumentId file,
                        engine::Instant at) = 0;
  /// The item whose file it is now.
  virtual std::optional<ToolkitRow> item_of(const Viewer& viewer, engine::DocumentId file) = 0;
  /// Files of items by id, as rows.
  virtual std::vector<Document> files(const Viewer& viewer,
                                      const std::vector<engine::DocumentId>& ids) = 0;
  /// Its bytes; an empty function when no item has such a file.
  virtual Pieces read(const Viewer& viewer, engine::DocumentId file) = 0;
};

}  // namespace draaiboek::db
