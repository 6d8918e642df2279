#pragma once
// The journal kept in memory: for stories, simulation and tests. It passes the same contract as
// the one in the database (tests/contract/journal_contract.h). Thread-safe; nothing survives it.
// Texts are not kept: nothing that is played in memory reads them back.

#include <mutex>
#include <unordered_map>

#include "engine/run/journal.h"

namespace draaiboek::engine {

class MemoryJournal : public Journal {
 public:
  std::optional<CaseId> root_of(CaseId id) override;
  std::vector<StoredEvent> read_after(CaseId root, const std::map<CaseId, std::uint64_t>& known,
                                      const Extent& stored) override;
  using Journal::read_after;
  Appended append(const Batch& batch) override;
  std::optional<Repeated> find_command(CommandId id, PersonId by,
                                       const std::string& fingerprint) override;

 private:
  struct Life {
    CaseId root;
    std::vector<Event> events;
  };
  struct Done {
    PersonId by;
    std::string fingerprint;
  };

  std::uint64_t version_of(CaseId id) const;
  bool has_moved_on(const Batch& batch) const;
  std::optional<Repeated> repeated(CommandId id, PersonId by, const std::string& fingerprint) const;
  void store(CaseId root, const Addition& addition);

  std::mutex mutex_;
  std::unordered_map<CaseId, Life> lives_;
  /// The cases of each wave in order of opening.
  std::unordered_map<CaseId, std::vector<CaseId>> cases_;
  std::unordered_map<CommandId, Done> commands_;
};

}  // namespace draaiboek::engine
