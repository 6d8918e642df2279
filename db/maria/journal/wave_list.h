#pragma once
// The waves that a viewer reaches, with how much is stored of each. A case stays in its wave, and
// nothing of a wave changes but by a fact; so who reaches waves through cases that are known here
// is asked for the extents alone, and what was read of a wave holds as long as it has no new fact.
// Owned by MariaStore; thread-safe.

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include "db/maria/journal/written.h"
#include "db/maria/link/pool.h"
#include "db/store.h"

namespace draaiboek::db {

class WaveList {
 public:
  /// Both must outlive it.
  WaveList(Pool& pool, Written& written) : pool_(pool), written_(written) {}

  /// Open ones first, the youngest before the others.
  std::vector<WaveRow> of(const Viewer& viewer);

  /// nullopt when the grants reach further than what is known.
  std::optional<std::set<engine::CaseId>> known_waves(const Viewer& viewer);

  using Extents = std::map<engine::CaseId, engine::Extent>;
  /// How far these waves go: as this program remembers, and asked where it doesn't.
  Extents extents(Connection& connection, const std::set<engine::CaseId>& waves);

 private:
  struct Known {
    WaveRow row{};
    std::int64_t opened = 0;
  };
  static void read_extents(Connection& connection, const std::vector<engine::CaseId>& waves,
                           Extents& found);
  /// nullopt when one of them has grown since it was read.
  std::optional<std::vector<Known>> unchanged(const Extents& extents);
  std::vector<Known> read(Connection& connection, const Viewer& viewer);

  Pool& pool_;
  Written& written_;
  std::mutex guard_;
  std::map<engine::CaseId, engine::CaseId> roots_;
  std::map<engine::CaseId, Known> waves_;
};

}  // namespace draaiboek::db
