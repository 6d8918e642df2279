#include "db/maria/guidance/silent.h"

#include <algorithm>
#include <iterator>

namespace draaiboek::db {

using engine::CaseId;

std::vector<CaseId> Silent::others(const std::vector<CaseId>& participants) const {
  std::vector<CaseId> found;
  const std::lock_guard lock(guard_);
  std::ranges::copy_if(participants, std::back_inserter(found),
                       [this](CaseId one) { return !silent_.contains(one); });
  return found;
}

std::uint64_t Silent::before_reading() const {
  const std::lock_guard lock(guard_);
  return asked_;
}

void Silent::learn(std::uint64_t reading, const std::vector<CaseId>& participants,
                   const std::vector<Question>& found) {
  const std::lock_guard lock(guard_);
  if (writers_ != Writers::alone || reading != asked_)
    return;
  for (const CaseId one : participants) {
    if (std::ranges::find(found, one, &Question::participant) == found.end())
      silent_.insert(one);
  }
}

void Silent::asks(CaseId participant) {
  const std::lock_guard lock(guard_);
  ++asked_;
  silent_.erase(participant);
}

}  // namespace draaiboek::db
