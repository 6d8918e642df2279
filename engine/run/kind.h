#pragma once
// The shape of a step kind: a row of plain functions. The kinds themselves stand in
// engine/kinds, one file each; adding one touches neither storage nor web.

#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/run/command.h"
#include "engine/run/standing.h"

namespace draaiboek::engine {

/// All that a kind may look at. Owned by the caller for the length of one call.
struct Moment {
  const Workflow& workflow;
  const Tree& tree;
  const CaseState& self;
  const Step& step;
  const StepState& state;
  Now now;
};

using Facts = std::vector<Fact>;

struct Kind {
  /// As written in a programme file: "session", "form", …
  std::string name;
  /// The step holds by itself as soon as nothing blocks it (milestone).
  bool holds_by_itself = false;
  /// A hand-in counts as done for what waits for the step (form, document).
  bool done_when_handed_in = false;
  /// Whether the step is well written: what must and must not stand beside this kind.
  std::vector<Problem> (*check)(const Workflow&, const Step&);
  /// How an open step of this kind stands (status and asks only). Called when nothing blocks
  /// the step, and also when facts exist although something blocks it.
  Standing (*open)(const Moment&);
  /// What the act leads to. Rights on the step as such (an open case, a known role) are judged
  /// before; the kind judges who may do this act and whether it is possible now.
  Result<Facts> (*submit)(const Moment&, const Actor&, const StepAct&);
  /// What the clock brings about by itself (nothing, for most kinds).
  Facts (*time_passed)(const Moment&);
};

}  // namespace draaiboek::engine
