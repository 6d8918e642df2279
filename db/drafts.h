#pragma once
// What was typed but not handed in: rows with versions of their own, outside the journal. A form
// has one draft per section, a review one per remark. Thread-safe; throws WorldError.

#include <optional>
#include <string>
#include <vector>

#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

struct Draft {
  engine::CaseId target;
  std::string step;
  /// Section of a form, id of a remark, "summary", …
  std::string part;
  /// Counts from 1; 0 for a draft that is not stored yet.
  int version = 0;
  /// JSON made by the page.
  std::string body;
  engine::PersonId by;
  engine::Instant at{};
};

class Drafts {
 public:
  Drafts() = default;
  Drafts(const Drafts&) = delete;
  Drafts& operator=(const Drafts&) = delete;
  virtual ~Drafts() = default;

  virtual std::vector<Draft> drafts(const Viewer& viewer, engine::CaseId target,
                                    const std::string& step) = 0;
  /// Steps of these cases that have a draft, as (case, step): "Bezig" on a list.
  virtual std::vector<std::pair<engine::CaseId, std::string>> begun(
      const Viewer& viewer, const std::vector<engine::CaseId>& targets) = 0;
  /// Stores it as version `draft.version` + 1 and gives that; nullopt when somebody stored a
  /// newer one meanwhile (nothing is overwritten).
  virtual std::optional<int> save(const Viewer& viewer, const Draft& draft) = 0;
  virtual void remove(const Viewer& viewer, engine::CaseId target, const std::string& step,
                      const std::string& part) = 0;
  /// After a hand-in or a release: all drafts of the step.
  virtual void remove_all(const Viewer& viewer, engine::CaseId target, const std::string& step) = 0;
};

}  // namespace draaiboek::db
