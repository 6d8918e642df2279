#pragma once
// The journal in MariaDB; see engine/run/journal.h for what it promises. Thread-safe.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "db/maria/journal/heads.h"
#include "db/maria/journal/written.h"
#include "db/maria/link/pool.h"
#include "engine/run/journal.h"

namespace draaiboek::db {

class MariaJournal : public engine::Journal {
 public:
  /// The pool must outlive it.
  explicit MariaJournal(Pool& pool, Writers writers = Writers::several)
      : pool_(pool), written_(writers) {}

  std::optional<engine::CaseId> root_of(engine::CaseId id) override;
  std::vector<engine::StoredEvent> read_after(engine::CaseId root,
                                              const std::map<engine::CaseId, std::uint64_t>& known,
                                              const engine::Extent& stored) override;
  using Journal::read_after;
  /// Throws WorldError where another program is the one that writes.
  engine::Appended append(const engine::Batch& batch) override;
  std::optional<engine::Repeated> find_command(engine::CommandId id, engine::PersonId by,
                                               const std::string& fingerprint) override;
  Written& written() { return written_; }

 private:
  engine::Appended append_surely(const engine::Batch& batch);
  engine::Appended append_once(const engine::Batch& batch);
  bool was_stored(const engine::Batch& batch);

  Pool& pool_;
  Heads heads_{};
  Written written_;
};

}  // namespace draaiboek::db
