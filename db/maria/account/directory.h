#pragma once
// Names of people and organisations, and who asked for a new password, kept in memory as long as
// nothing in the register changed: every session is read with the number of changes so far
// (table register_change). Owned by MariaPeople; thread-safe.

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "db/maria/link/pool.h"
#include "db/people.h"

namespace draaiboek::db {

class Directory {
 public:
  /// The pool must outlive it.
  explicit Directory(Pool& pool) : pool_(pool) {}

  Names names(const Viewer& viewer, const std::set<engine::PersonId>& people,
              const std::set<engine::OrganisationId>& organisations);
  std::set<engine::PersonId> asking_for_password(const Viewer& viewer);

 private:
  /// What was read after so many changes.
  struct Known {
    std::int64_t changes = 0;
    Names names{};
    std::optional<std::set<engine::PersonId>> asking{};
  };

  void forget_before(const Viewer& viewer);

  Pool& pool_;
  std::mutex guard_;
  Known known_{};
};

}  // namespace draaiboek::db
