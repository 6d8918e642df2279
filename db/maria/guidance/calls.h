#pragma once
// Calls in MariaDB; see db/guidance/calls.h. Thread-safe.

#include "db/guidance/calls.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaCalls : public Calls {
 public:
  /// The pool must outlive it.
  explicit MariaCalls(Pool& pool) : pool_(pool) {}

  std::vector<Call> calls(const Viewer& viewer,
                          const std::vector<engine::CaseId>& participants) override;
  std::vector<Call> earlier(const Viewer& viewer, engine::CaseId participant) override;
  Kept add(const Viewer& viewer, const Call& call) override;
  Kept correct(const Viewer& viewer, const Call& call) override;
  bool erase(const Viewer& viewer, engine::CaseId participant, CallId id) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
