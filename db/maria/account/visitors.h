#pragma once
// Who a session belongs to, what that person may do, and how far their waves go. Each question
// reads the session together with the number of changes of register and grants (table
// register_change); what was read of the person at that number still holds. Whose session it was
// before says which waves to look at along with it. Owned by MariaPeople; thread-safe.

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "db/maria/journal/wave_list.h"
#include "db/maria/link/pool.h"
#include "db/people.h"

namespace draaiboek::db {

class Visitors {
 public:
  /// The pool and the list must outlive it.
  Visitors(Pool& pool, WaveList& waves) : pool_(pool), waves_(waves) {}

  /// nullopt when there is no such session, or when its person is blocked.
  std::optional<std::pair<Session, Viewer>> of(const std::string& token_hash);

 private:
  /// What stays the same in every session of a person.
  struct Known {
    Viewer viewer{};
    bool has_second_factor = false;
  };

  /// What the database says of a session at one moment.
  struct Answer {
    Session session{};
    std::int64_t register_changes = 0;
    std::int64_t draft_changes = 0;
  };

  std::optional<Answer> ask(Connection& connection, const std::string& token_hash);
  /// Those of whoever had the session before; a hint, not a right.
  std::set<engine::CaseId> likely_waves(const std::string& token_hash);
  std::optional<Known> known(engine::PersonId person, std::int64_t changes);
  std::optional<Known> read(Connection& connection, engine::PersonId person);
  void keep(const std::string& token_hash, const Known& read);

  Pool& pool_;
  WaveList& waves_;
  std::mutex guard_;
  std::int64_t changes_ = 0;
  std::map<engine::PersonId, Known> people_;
  std::map<std::string, engine::PersonId> owners_;
};

}  // namespace draaiboek::db
