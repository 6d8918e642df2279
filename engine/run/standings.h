#pragma once
// How the steps of one wave stand, worked out when first asked and kept: many look at a wave
// between two changes of it. Belongs to one Workflow and one Tree; with the next Tree comes
// another. Safe from any thread.

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/run/standing.h"

namespace draaiboek::engine {

/// By StepIndex; those of another level than the case are left as a Standing begins. Stays what it
/// is as long as it is held. Never null.
using StandingsOfCase = std::shared_ptr<const std::vector<Standing>>;

class Standings {
 public:
  /// Always with the same workflow and tree; another day forgets what was kept.
  StandingsOfCase of(const Workflow& workflow, const Tree& tree, const CaseState& state,
                     Date today);

 private:
  StandingsOfCase kept(CaseId id, Date today);

  std::mutex mutex_;
  Date day_{};
  std::map<CaseId, StandingsOfCase> cases_;
};

}  // namespace draaiboek::engine
