#pragma once
// Advisers in MariaDB; see db/guidance/advisers.h. Thread-safe.

#include "db/guidance/advisers.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaAdvisers : public Advisers {
 public:
  /// The pool must outlive it.
  explicit MariaAdvisers(Pool& pool) : pool_(pool) {}

  std::vector<Adviser> advisers(const Viewer& viewer, engine::CaseId target) override;
  Kept add(const Viewer& viewer, const Adviser& adviser, engine::Instant at) override;
  bool remove(const Viewer& viewer, engine::CaseId target, AdviserId id) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
