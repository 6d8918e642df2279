#pragma once
// From a command to stored facts: load, decide, append, again when someone was first. Keeps the
// folded waves in memory and asks the journal only for what came after. Thread-safe.

#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "engine/run/decide.h"
#include "engine/run/journal.h"
#include "engine/run/standings.h"

namespace draaiboek::engine {

/// Finds a published (or, for a story, a loaded) programme by its hash; nullptr when unknown.
/// Must be thread-safe.
using FindWorkflow = std::function<std::shared_ptr<const Workflow>(const std::string& hash)>;

/// A wave as it stands, with the programme it is pinned to.
struct Snapshot {
  std::shared_ptr<const Workflow> workflow;
  std::shared_ptr<const Tree> tree;
  /// How it stands; a Runner gives one with each tree.
  std::shared_ptr<Standings> standings{};
};

struct Handled {
  Snapshot snapshot;
  /// What this command brought about (empty when it was a repetition).
  std::vector<CaseFact> facts;
  bool repeated = false;
};

class Runner {
 public:
  Runner(Journal& journal, FindWorkflow find_workflow);

  /// The wave of the case as it is stored now; nullopt for an unknown case.
  std::optional<Snapshot> load(CaseId id);
  /// The same of a wave of which the caller has just read how much is stored: what is kept in
  /// memory is given without another question when it goes as far.
  std::optional<Snapshot> load(CaseId root, const Extent& stored);

  /// The same of the wave of a case, when its extent is among those.
  std::optional<Snapshot> load(CaseId id, const std::map<CaseId, Extent>& stored);

  /// Decides and stores; on a conflict reads and decides again, at most 3 times, then refuses.
  /// `workflow_hash` is needed for PlanWave only. `expected_version` (0: don't care) is the
  /// version of the target that the visitor saw; when it has moved on, the answer is a refusal
  /// of kind conflict.
  Result<Handled> handle(const Command& command, const Now& now,
                         const std::string& workflow_hash = "", std::uint64_t expected_version = 0);
  /// The same about a case of the wave that the caller has just loaded: decides on that without
  /// another question, and reads again before it refuses.
  Result<Handled> handle(const Command& command, const Now& now, const Snapshot& loaded,
                         std::uint64_t expected_version);

 private:
  /// A command with what decides about it beside the wave.
  struct Wanted {
    const Command& command;
    const Now& now;
    std::string workflow_hash{};
    std::uint64_t expected_version = 0;
  };

  /// Decides on what is read anew, a few times.
  Result<Handled> handle(const Wanted& wanted);
  /// The answer to a command that was stored before; nullopt when it is new.
  std::optional<Result<Handled>> repetition(const Command& command);
  /// What there is to decide on: the wave, or an empty one of that programme.
  std::optional<Snapshot> start_of(const Wanted& wanted);
  /// nullopt when somebody was first, perhaps with this same command.
  std::optional<Result<Handled>> attempt(const Wanted& wanted, const Snapshot& snapshot);
  std::optional<CaseId> root_of(CaseId id);
  std::optional<Snapshot> kept(CaseId root);
  std::optional<Snapshot> refresh(CaseId root, const Extent& stored);
  /// What is kept never goes back: of each case the state stays that goes furthest.
  Snapshot keep(const Snapshot& snapshot);

  Journal& journal_;
  FindWorkflow find_workflow_;
  std::mutex mutex_;
  std::map<CaseId, Snapshot> cache_;
  /// A case stays in its wave, so this never changes.
  std::map<CaseId, CaseId> roots_;
};

}  // namespace draaiboek::engine
