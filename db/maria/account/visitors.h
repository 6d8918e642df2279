#pragma once
// Who a session belongs to, and what that person may do. Each question reads the session together
// with the number of changes of register and grants (table register_change); what was read of the
// person at that number still holds. Owned by MariaPeople; thread-safe.

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "db/maria/link/pool.h"
#include "db/people.h"

namespace draaiboek::db {

class Visitors {
 public:
  /// The pool must outlive it.
  explicit Visitors(Pool& pool) : pool_(pool) {}

  /// nullopt when there is no such session, or when its person is blocked.
  std::optional<std::pair<Session, Viewer>> of(const std::string& token_hash);

 private:
  /// What stays the same in every session of a person.
  struct Known {
    Viewer viewer{};
    bool has_second_factor = false;
  };

  std::optional<Known> known(engine::PersonId person, std::int64_t changes);
  std::optional<Known> read(Connection& connection, engine::PersonId person);
  void keep(const Known& read);

  Pool& pool_;
  std::mutex guard_;
  std::int64_t changes_ = 0;
  std::map<engine::PersonId, Known> people_;
};

}  // namespace draaiboek::db
