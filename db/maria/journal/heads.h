#pragma once
// The heads that this process wrote last, so that the next fact of a case needs no question for
// its head first. Somebody else may have written since, or a commit may have failed: who takes a
// head from here lets the database compare it (`advance`). Owned by the journal; thread-safe.

#include <map>
#include <mutex>
#include <optional>

#include "db/maria/journal/case_row.h"

namespace draaiboek::db {

class Heads {
 public:
  /// The head of the case at that version, when it was remembered.
  std::optional<CaseRow> find(engine::CaseId id, std::uint64_t version) const;
  void remember(const CaseRow& row);

 private:
  mutable std::mutex guard_;
  std::map<engine::CaseId, CaseRow> rows_{};
};

}  // namespace draaiboek::db
