#include "db/maria/journal/wave_list.h"

#include <algorithm>
#include <tuple>

#include "db/maria/id_list.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::Extent;

Extent extent(const Rows& rows, unsigned first) {
  return {static_cast<std::uint64_t>(rows.integer(first)),
          static_cast<std::uint64_t>(rows.integer(first + 1))};
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

WaveList::Extents WaveList::extents_of(Connection& connection, const Viewer& viewer,
                                       const std::set<CaseId>& waves) {
  Extents found;
  for (const CaseId wave : waves) {
    if (const auto read = viewer.extents.find(wave); read != viewer.extents.end())
      found.insert(*read);
  }
  if (found.size() == waves.size())
    return found;
  const IdList wanted(std::vector<CaseId>(waves.begin(), waves.end()));
  Rows rows = connection.query(
      "SELECT c.root, COUNT(*), CAST(SUM(c.version) AS SIGNED) FROM case_head c WHERE c.root IN " +
          wanted.marks() + " GROUP BY c.root",
      wanted.values());
  while (rows.next())
    found.insert_or_assign(rows.id<CaseId>(1), extent(rows, 2));
  return found;
}

std::optional<std::vector<WaveList::Known>> WaveList::unchanged(const Extents& extents) {
  std::vector<Known> found;
  const std::lock_guard lock(guard_);
  for (const auto& [wave, stored] : extents) {
    const auto known = waves_.find(wave);
    if (known == waves_.end() || known->second.row.stored != stored)
      return std::nullopt;
    found.push_back(known->second);
  }
  return found;
}

std::vector<WaveList::Known> WaveList::read(Connection& connection, const Viewer& viewer) {
  std::vector<Known> found;
  const auto reach = waves_in_reach(viewer);
  {
    Rows rows = connection.query(
        "SELECT h.id, h.title, h.programme, h.life, h.opened, "
        "(SELECT COUNT(*) FROM case_head c WHERE c.root = h.id), "
        "(SELECT CAST(SUM(c.version) AS SIGNED) FROM case_head c WHERE c.root = h.id) "
        "FROM case_head h WHERE h.level = 'wave' AND " +
            reach.condition,
        reach.values);
    while (rows.next()) {
      const WaveRow row{rows.id<CaseId>(1), rows.text(2), rows.text(3), rows.text(4),
                        extent(rows, 6)};
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
    auto known = waves ? unchanged(extents_of(connection, viewer, *waves)) : std::nullopt;
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
