#include "db/maria/drafts.h"

#include <algorithm>

#include "db/maria/id_list.h"
#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;

bool insert(Connection& connection, const Draft& draft) {
  try {
    connection.execute(
        "INSERT INTO draft (case_id, step, part, version, body, by_person, saved_at) "
        "VALUES (?, ?, ?, 1, ?, ?, ?)",
        {draft.target, draft.step, draft.part, draft.body, draft.by, draft.at});
    return true;
  } catch (const DuplicateKey&) {
    return false;
  }
}

bool update(Connection& connection, const Draft& draft) {
  return connection.execute(
             "UPDATE draft SET version = version + 1, body = ?, by_person = ?, saved_at = ? "
             "WHERE case_id = ? AND step = ? AND part = ? AND version = ?",
             {draft.body, draft.by, draft.at, draft.target, draft.step, draft.part,
              draft.version}) == 1;
}

}  // namespace

std::vector<Draft> MariaDrafts::drafts(const Viewer& viewer, CaseId target,
                                       const std::string& step) {
  std::vector<Draft> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    if (!reaches(connection, viewer, target))
      return;
    Rows rows = connection.query(
        "SELECT part, version, body, by_person, saved_at FROM draft "
        "WHERE case_id = ? AND step = ? ORDER BY part",
        {target, step});
    while (rows.next()) {
      found.push_back({target, step, rows.text(1), static_cast<int>(rows.integer(2)), rows.text(3),
                       rows.id<engine::PersonId>(4), rows.instant(5)});
    }
  });
  return found;
}

MariaDrafts::Begun MariaDrafts::begun_in(Connection& connection, const Viewer& viewer,
                                         const std::vector<CaseId>& targets) {
  std::map<CaseId, std::set<std::string>> found;
  {
    const std::lock_guard lock(guard_);
    if (viewer.draft_changes > changes_) {
      begun_.clear();
      changes_ = viewer.draft_changes;
    }
    for (const CaseId target : targets) {
      if (const auto known = begun_.find(target); known != begun_.end())
        found.insert(*known);
    }
  }
  if (viewer.draft_changes == 0 || found.size() < targets.size()) {
    found.clear();
    for (const CaseId target : targets)
      found[target];
    const IdList wanted(targets);
    Rows rows = connection.query(
        "SELECT d.case_id, d.step FROM draft d WHERE d.case_id IN " + wanted.marks(),
        wanted.values());
    while (rows.next())
      found[rows.id<CaseId>(1)].insert(rows.text(2));
    const std::lock_guard lock(guard_);
    if (viewer.draft_changes == changes_)
      begun_.insert(found.begin(), found.end());
  }
  Begun begun;
  for (const auto& [target, steps] : found) {
    for (const std::string& step : steps)
      begun.emplace_back(target, step);
  }
  return begun;
}

void MariaDrafts::forget() {
  const std::lock_guard lock(guard_);
  begun_.clear();
}

std::vector<std::pair<CaseId, std::string>> MariaDrafts::begun(const Viewer& viewer,
                                                               const std::vector<CaseId>& targets) {
  expect_someone(viewer);
  Begun found;
  reading(pool_, [&](Connection& connection) {
    found = begun_in(connection, viewer, targets);
    // Most often nothing was begun, and then nobody's reach matters.
    std::vector<CaseId> cases;
    for (const auto& [target, step] : found)
      cases.push_back(target);
    const auto reached = within_reach(connection, viewer, cases);
    std::erase_if(found, [&](const auto& one) {
      return std::find(reached.begin(), reached.end(), one.first) == reached.end();
    });
  });
  return found;
}

std::optional<int> MariaDrafts::save(const Viewer& viewer, const Draft& draft) {
  std::optional<int> version;
  in_transaction(pool_, [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, draft.target), "a draft is saved within reach");
    const bool saved = draft.version == 0 ? insert(connection, draft) : update(connection, draft);
    version = saved ? std::optional(draft.version + 1) : std::nullopt;
  });
  forget();
  return version;
}

void MariaDrafts::remove(const Viewer& viewer, CaseId target, const std::string& step,
                         const std::string& part) {
  in_transaction(pool_, [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, target), "a draft is removed within reach");
    connection.execute("DELETE FROM draft WHERE case_id = ? AND step = ? AND part = ?",
                       {target, step, part});
  });
  forget();
}

void MariaDrafts::remove_all(const Viewer& viewer, CaseId target, const std::string& step) {
  in_transaction(pool_, [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, target), "drafts are removed within reach");
    connection.execute("DELETE FROM draft WHERE case_id = ? AND step = ?", {target, step});
  });
  forget();
}

}  // namespace draaiboek::db
