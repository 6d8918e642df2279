#pragma once
// Participants that never asked a question, remembered where this program alone writes: "Uw taken"
// looks for answers each time, and most have none. Owned by MariaQuestions; thread-safe.

#include <cstdint>
#include <mutex>
#include <set>
#include <vector>

#include "db/guidance/questions.h"
#include "db/maria/journal/written.h"

namespace draaiboek::db {

class Silent {
 public:
  explicit Silent(Writers writers) : writers_(writers) {}

  /// Those of them that may have asked something.
  std::vector<engine::CaseId> others(const std::vector<engine::CaseId>& participants) const;

  /// Comes before a reading, and `learn` with its answer after it: what was asked in between isn't
  /// overlooked.
  std::uint64_t before_reading() const;
  void learn(std::uint64_t reading, const std::vector<engine::CaseId>& participants,
             const std::vector<Question>& found);
  /// After a question was stored, and when nobody knows whether it was.
  void asks(engine::CaseId participant);

 private:
  Writers writers_;
  mutable std::mutex guard_;
  std::set<engine::CaseId> silent_;
  std::uint64_t asked_ = 0;
};

}  // namespace draaiboek::db
