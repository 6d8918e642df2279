#pragma once
// The one door: a command becomes facts, or a refusal. Pure: no clock, no storage, no ids of
// its own; the same arguments give the same answer, so preview and audit call it too.

#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/run/command.h"
#include "engine/run/kind.h"
#include "engine/run/state.h"

namespace draaiboek::engine {

struct CaseFact {
  CaseId target;
  Fact fact;
};

struct Decided {
  /// In the order in which they must be applied; may touch several cases of one tree.
  std::vector<CaseFact> facts;
  /// Texts that the facts name, to be stored with them.
  std::vector<Note> texts;
  /// The tree with the facts applied, as if they had been stored: what the journal will give.
  Tree next{};
};

/// `tree` holds the wave of the target (empty for PlanWave). `workflow` is the one the wave is
/// pinned to. What follows by itself (a case that is finished) is part of the answer.
Result<Decided> decide(const Workflow& workflow, const Tree& tree, const Command& command,
                       const Now& now);
}  // namespace draaiboek::engine
