#pragma once
// Uploaded files, kept in chunks of 256 KiB in the database; visible only when complete.
// Thread-safe; throws WorldError. An upload that is abandoned leaves nothing visible.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

struct Document {
  engine::DocumentId id;
  engine::CaseId target;
  std::string step;
  /// Slot of the step, or "material".
  std::string slot;
  /// As the visitor named it, cleaned; data only, never a path.
  std::string name;
  /// "docx", "xlsx" or "pdf".
  std::string format;
  std::uint64_t size = 0;
  /// 64 hexadecimal digits, "" while it is being uploaded.
  std::string sha256{};
  engine::PersonId by;
  engine::Instant at{};
};

/// One file on its way in; not shared between threads. Destroyed without `complete`, nothing
/// of it is ever shown.
class Upload {
 public:
  Upload() = default;
  Upload(const Upload&) = delete;
  Upload& operator=(const Upload&) = delete;
  virtual ~Upload() = default;
  /// Adds bytes; any size. One short transaction per full chunk.
  virtual void write(std::string_view bytes) = 0;
  /// Checks and shows it; gives the row with size and SHA-256.
  virtual Document complete() = 0;
};

/// Gives the next piece of a file, "" at its end, and holds no more than that piece; WorldError
/// when the rest isn't there. One thread at a time; not after the store is gone.
using Pieces = std::function<std::string()>;

class Documents {
 public:
  Documents() = default;
  Documents(const Documents&) = delete;
  Documents& operator=(const Documents&) = delete;
  virtual ~Documents() = default;

  /// `document` without size and hash.
  virtual std::unique_ptr<Upload> begin(const Viewer& viewer, const Document& document) = 0;
  /// Complete documents of a step of a case that aren't removed, oldest first.
  virtual std::vector<Document> documents(const Viewer& viewer, engine::CaseId target,
                                          const std::string& step) = 0;
  /// Complete documents by id, also those that belong to an older hand-in.
  virtual std::vector<Document> documents(const Viewer& viewer,
                                          const std::vector<engine::DocumentId>& ids) = 0;
  /// Its bytes; an empty function when there is no such complete document.
  virtual Pieces read(const Viewer& viewer, engine::DocumentId id) = 0;
  /// Takes it off the step (its bytes stay while a fact names it).
  virtual void remove(const Viewer& viewer, engine::DocumentId id) = 0;
};

}  // namespace draaiboek::db
