#pragma once
// Where facts are kept. Owned by the engine (it says what it needs), implemented in db/maria
// and in run/memory_journal; both pass tests/contract/journal_contract.h. Thread-safe.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/run/command.h"
#include "engine/run/fact.h"

namespace draaiboek::engine {

/// An event in its place: the `version`-th fact of its case, counting from 1.
struct StoredEvent {
  CaseId target;
  std::uint64_t version = 0;
  Event event;
};

/// Facts to be added to one case, whose version must still be `expected` (0 for a new case).
struct Addition {
  CaseId target;
  std::uint64_t expected = 0;
  std::vector<Event> events;
};

/// A case that was read to decide; its version must still be the same.
struct Reading {
  CaseId target;
  std::uint64_t version = 0;
};

/// One business transaction.
struct Batch {
  CaseId root;
  CommandId command;
  PersonId by;
  std::string fingerprint;
  Instant at{};
  /// Cases in the order wave, group, participant, application.
  std::vector<Addition> additions;
  std::vector<Reading> readings;
  std::vector<Note> texts;
};

/// A case with its version, which is the number of its facts.
struct Head {
  CaseId id;
  std::uint64_t version = 0;
  bool operator==(const Head&) const = default;
};
/// How far a wave is stored: all its cases, in no particular order. None is ever taken away.
using Extent = std::vector<Head>;

/// The same command was stored before; `same` tells whether its fingerprint and person were
/// equal.
struct Repeated {
  bool same = false;
};
struct Stored {};
/// A version had moved on: read again and decide again.
struct Conflict {};
using Appended = std::variant<Stored, Conflict, Repeated>;

class Journal {
 public:
  Journal() = default;
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  virtual ~Journal() = default;

  /// The wave that the case belongs to; nullopt for an unknown case.
  virtual std::optional<CaseId> root_of(CaseId id) = 0;
  /// Every event of the wave's cases beyond the versions already `known`, per case in order of
  /// version, new cases in order of opening. `stored` is how far the wave goes where the caller
  /// has just read that (later facts may then be left out), empty where it hasn't.
  virtual std::vector<StoredEvent> read_after(CaseId root,
                                              const std::map<CaseId, std::uint64_t>& known,
                                              const Extent& stored) = 0;
  std::vector<StoredEvent> read_after(CaseId root, const std::map<CaseId, std::uint64_t>& known) {
    return read_after(root, known, {});
  }
  /// All or nothing; durable when it returns Stored. Throws when the store can't be reached,
  /// and then nothing was stored.
  virtual Appended append(const Batch& batch) = 0;
  /// Whether this command was stored before, and by the same person with the same body.
  virtual std::optional<Repeated> find_command(CommandId id, PersonId by,
                                               const std::string& fingerprint) = 0;
};

}  // namespace draaiboek::engine
