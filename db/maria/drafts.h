#pragma once
// Drafts in MariaDB; see db/drafts.h. Thread-safe.

#include <map>
#include <mutex>
#include <set>

#include "db/drafts.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaDrafts : public Drafts {
 public:
  /// The pool must outlive it.
  explicit MariaDrafts(Pool& pool) : pool_(pool) {}

  std::vector<Draft> drafts(const Viewer& viewer, engine::CaseId target,
                            const std::string& step) override;
  std::vector<std::pair<engine::CaseId, std::string>> begun(
      const Viewer& viewer, const std::vector<engine::CaseId>& targets) override;
  std::optional<int> save(const Viewer& viewer, const Draft& draft) override;
  void remove(const Viewer& viewer, engine::CaseId target, const std::string& step,
              const std::string& part) override;
  void remove_all(const Viewer& viewer, engine::CaseId target, const std::string& step) override;

 private:
  using Begun = std::vector<std::pair<engine::CaseId, std::string>>;

  /// Whatever was begun in these cases, whoever may see it.
  Begun begun_in(Connection& connection, const Viewer& viewer,
                 const std::vector<engine::CaseId>& targets);

  /// What this program changed itself it needn't hear of first.
  void forget();

  Pool& pool_;
  /// What was read at that number of changes (Viewer::draft_changes).
  std::mutex guard_;
  std::int64_t changes_ = 0;
  std::map<engine::CaseId, std::set<std::string>> begun_;
};

}  // namespace draaiboek::db
