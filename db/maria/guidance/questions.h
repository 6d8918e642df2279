#pragma once
// Questions in MariaDB; see db/guidance/questions.h. Thread-safe.

#include "db/guidance/questions.h"
#include "db/maria/guidance/silent.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaQuestions : public Questions {
 public:
  /// The pool must outlive it.
  explicit MariaQuestions(Pool& pool, Writers writers = Writers::several)
      : pool_(pool), silent_(writers) {}

  std::vector<Question> questions(const Viewer& viewer,
                                  const std::vector<engine::CaseId>& participants) override;
  std::vector<SharedAnswer> shared(const Viewer& viewer, engine::CaseId wave) override;
  std::vector<std::pair<engine::CaseId, int>> open(
      const Viewer& viewer, const std::vector<engine::CaseId>& waves) override;
  Kept ask(const Viewer& viewer, const Question& question) override;
  Kept reply(const Viewer& viewer, QuestionId id, const QuestionMessage& message) override;
  bool erase(const Viewer& viewer, QuestionId id, QuestionMessageId message,
             const Erasure& erasure) override;
  void settle(const Viewer& viewer, QuestionId id) override;
  void share(const Viewer& viewer, QuestionId id,
             const std::optional<SharedAnswer>& shared) override;

 private:
  Pool& pool_;
  Silent silent_;
};

}  // namespace draaiboek::db
