#pragma once
// How far each wave goes, remembered where this program is the only one that writes the journal:
// then nobody has to ask the database. Owned by MariaJournal; thread-safe.

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

#include "engine/run/journal.h"

namespace draaiboek::db {

/// Who adds facts to the journal of a database.
enum class Writers : std::uint8_t {
  alone,    ///< this program only: it started the database for itself
  several,  ///< others may, at any moment
  others    ///< the program that serves this database; this one only reads the journal
};

class Written {
 public:
  explicit Written(Writers writers) : writers_(writers) {}

  Writers writers() const { return writers_; }

  /// nullopt when it must be read from the database.
  std::optional<engine::Extent> of(engine::CaseId wave) const;

  /// Comes before a reading, and `learn` with its answer after it: what is stored in between isn't
  /// lost, and a reading from before a `forget` isn't believed.
  std::uint64_t before_reading(engine::CaseId wave);
  void learn(engine::CaseId wave, std::uint64_t reading, const engine::Extent& read);

  /// After the commit.
  void add(const engine::Batch& batch);
  /// Nobody knows whether something was stored.
  void forget(engine::CaseId wave);

 private:
  struct Wave {
    std::uint64_t reading = 0;
    bool is_whole = false;
    engine::Extent heads{};
  };

  Writers writers_;
  mutable std::mutex guard_;
  std::map<engine::CaseId, Wave> waves_;
  std::uint64_t readings_ = 0;
};

}  // namespace draaiboek::db
