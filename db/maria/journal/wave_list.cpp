#include "db/maria/journal/wave_list.h"

#include <algorithm>
#include <tuple>

#include "db/maria/id_list.h"
#include "db/maria/journal/extent.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::Extent;

/// Its title, programme and life change with facts of the wave itself only.
bool is_as_far(const Extent& one, const Extent& other, CaseId wave) {
  return std::ranges::find(one, wave, &engine::Head::id)->version ==
         std::ranges::find(other, wave, &engine::Head::id)->version;
}

/// What was read along with the viewer, where that holds all of them.
std::optional<WaveList::Extents> along(const Viewer& viewer, const std::set<CaseId>& waves) {
  WaveList::Extents found;
  for (const CaseId wave : waves) {
    const auto read = viewer.extents.find(wave);
    if (read == viewer.extents.end())
      return std::nullopt;
    found.insert(*read);
  }
  return found;
}

}  // namespace

std::optional<std::set<CaseId>> WaveList::known_waves(const Viewer& viewer) {
  const auto cases = cases_of_grants(viewer);
  if (!cases)
    return std::nullopt;
  std::set<CaseId> waves;
  const std::lock_guard lock(guard_);
  for (const CaseId id : *cases) {
    const auto root = roots_.find(id);
    if (root == roots_.end())
      return std::nullopt;
    waves.insert(root->second);
  }
  return waves;
}

WaveList::Extents WaveList::extents(Connection& connection, const std::set<CaseId>& waves) {
  Extents found;
  std::vector<CaseId> unknown;
  std::vector<std::uint64_t> readings;
  for (const CaseId wave : waves) {
    if (auto written = written_.of(wave)) {
      found.emplace(wave, *std::move(written));
      continue;
    }
    unknown.push_back(wave);
    readings.push_back(written_.before_reading(wave));
  }
  if (unknown.empty())
    return found;
  read_extents(connection, unknown, found);
  for (std::size_t i = 0; i < unknown.size(); ++i) {
    if (const auto read = found.find(unknown[i]); read != found.end())
      written_.learn(unknown[i], readings[i], read->second);
  }
  return found;
}

void WaveList::read_extents(Connection& connection, const std::vector<CaseId>& waves,
                            Extents& found) {
  const IdList wanted(waves);
  Rows rows = connection.query("SELECT c.root, " + std::string(extent_column) +
                                   " FROM case_head c WHERE c.root IN " + wanted.marks() +
                                   " GROUP BY c.root",
                               wanted.values());
  while (rows.next())
    found.insert_or_assign(rows.id<CaseId>(1), read_extent(rows.text(2)));
}

std::optional<std::vector<WaveList::Known>> WaveList::unchanged(const Extents& extents) {
  std::vector<Known> found;
  const std::lock_guard lock(guard_);
  for (const auto& [wave, stored] : extents) {
    const auto known = waves_.find(wave);
    if (known == waves_.end() || !is_as_far(known->second.row.stored, stored, wave))
      return std::nullopt;
    found.push_back(known->second);
    found.back().row.stored = stored;
  }
  return found;
}

std::vector<WaveList::Known> WaveList::read(Connection& connection, const Viewer& viewer) {
  std::vector<Known> found;
  const auto reach = waves_in_reach(viewer);
  {
    Rows rows = connection.query(
        "SELECT h.id, h.title, h.programme, h.life, h.opened, "
        "(SELECT " +
            std::string(extent_column) +
            " FROM case_head c WHERE c.root = h.id) "
            "FROM case_head h WHERE h.level = 'wave' AND " +
            reach.condition,
        reach.values);
    while (rows.next()) {
      const WaveRow row{rows.id<CaseId>(1), rows.text(2), rows.text(3), rows.text(4),
                        read_extent(rows.text(6))};
      found.push_back({row, rows.integer(5)});
    }
  }
  std::map<CaseId, CaseId> roots;
  if (const auto cases = cases_of_grants(viewer); cases && !cases->empty()) {
    const IdList wanted(*cases);
    Rows rows = connection.query("SELECT id, root FROM case_head WHERE id IN " + wanted.marks(),
                                 wanted.values());
    while (rows.next())
      roots.emplace(rows.id<CaseId>(1), rows.id<CaseId>(2));
  }
  const std::lock_guard lock(guard_);
  roots_.merge(roots);
  for (const Known& one : found)
    waves_.insert_or_assign(one.row.id, one);
  return found;
}

std::vector<WaveRow> WaveList::of(const Viewer& viewer) {
  expect_someone(viewer);
  std::vector<Known> found;
  reading(pool_, [&](Connection& connection) {
    const auto waves = known_waves(viewer);
    std::optional<std::vector<Known>> known;
    if (waves) {
      const auto read_along = along(viewer, *waves);
      known = unchanged(read_along ? *read_along : extents(connection, *waves));
    }
    found = known ? *std::move(known) : read(connection, viewer);
  });
  std::sort(found.begin(), found.end(), [](const Known& one, const Known& other) {
    return std::tuple(one.row.life != "open", -one.opened) <
           std::tuple(other.row.life != "open", -other.opened);
  });
  std::vector<WaveRow> rows;
  for (Known& one : found)
    rows.push_back(std::move(one.row));
  return rows;
}

}  // namespace draaiboek::db
