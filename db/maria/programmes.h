#pragma once
// Published programmes in MariaDB; see db/programmes.h. Thread-safe.

#include "db/maria/link/pool.h"
#include "db/programmes.h"

namespace draaiboek::db {

class MariaProgrammes : public Programmes {
 public:
  /// The pool must outlive it.
  explicit MariaProgrammes(Pool& pool) : pool_(pool) {}

  void publish(const Viewer& viewer, const Programme& programme) override;
  std::vector<Programme> programmes(const Viewer& viewer) override;
  std::optional<Programme> programme(const Viewer& viewer, const std::string& hash) override;

 private:
  Pool& pool_;
};

}  // namespace draaiboek::db
