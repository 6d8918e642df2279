#pragma once
// Calls with organisations on the list of a wave: who spoke to whom, what was said, what is next.
// Rows beside the journal, as their words name people and can be erased. A case out of the
// viewer's reach has none here; who else may read them is for the web to decide. Thread-safe;
// throws WorldError.

#include <optional>
#include <string>
#include <vector>

#include "db/guidance/kept.h"
#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

using CallId = engine::Id<struct CallTag>;

struct Call {
  CallId id{};
  engine::CaseId participant{};
  engine::PersonId by{};
  /// Counts from 1; each correction adds one.
  int version = 1;
  /// "telephone", "e-mail", "visit" or "infosession".
  std::string way{};
  engine::Date on{};
  std::string spoken_to{};
  std::string said{};
  /// What must happen next, "" for nothing, and by when.
  std::string next{};
  std::optional<engine::Date> next_by{};
  /// When this version was written.
  engine::Instant noted_at{};
  /// Its words were taken away; then they are all "".
  bool erased = false;
  bool operator==(const Call&) const = default;
};

class Calls {
 public:
  Calls() = default;
  Calls(const Calls&) = delete;
  Calls& operator=(const Calls&) = delete;
  virtual ~Calls() = default;

  /// With any of these participants, as they read now: the latest day first.
  virtual std::vector<Call> calls(const Viewer& viewer,
                                  const std::vector<engine::CaseId>& participants) = 0;
  /// How corrected calls of a participant read before, newest version first.
  virtual std::vector<Call> earlier(const Viewer& viewer, engine::CaseId participant) = 0;
  /// A participant within reach; `by` is the viewer.
  virtual Kept add(const Viewer& viewer, const Call& call) = 0;
  /// `call.version` is the one that was seen. A conflict for who didn't make the call, and once its
  /// words were taken away.
  virtual Kept correct(const Viewer& viewer, const Call& call) = 0;
  /// Empties the words of all its versions; false when the participant has no such call.
  virtual bool erase(const Viewer& viewer, engine::CaseId participant, CallId id) = 0;
};

}  // namespace draaiboek::db
