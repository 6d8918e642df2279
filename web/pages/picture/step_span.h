#pragma once
// From when until when a step runs, as far as that is known: what a timeline and the picture of a
// programme tell. Pure: from what a viewer sees and a day.

#include <optional>
#include <vector>

#include "web/access.h"
#include "web/picture/mark.h"

namespace draaiboek::web {

/// Of one step in one case, or of one step in all cases of its level that take part.
struct StepSpan {
  engine::StepIndex step = 0;
  Mark mark = Mark::not_yet;
  /// The day on which it opened; of a step that isn't open yet the day on which it can open when
  /// what it waits for is ready on its own deadline. Nothing when that can't be said, or when it
  /// would be after the deadline.
  std::optional<engine::Date> from{};
  /// When it was ready; else its deadline, or today when that is past.
  std::optional<engine::Date> until{};
  /// Of several cases the first deadline that passed.
  std::optional<engine::Date> due{};
  int most_days_late = 0;
  /// How many cases there are, how many are ready, and how many late.
  int all = 0;
  int done = 0;
  int late = 0;
};

/// Of one case: the steps of its level that the viewer may see, in the order of the programme.
/// Milestones are among them.
std::vector<StepSpan> spans_of(const Seen& seen, const engine::CaseState& state,
                               engine::Date today);

/// Of all cases of a level that take part and that the viewer sees, each step once; nothing when
/// there is no such case. Milestones are among them.
std::vector<StepSpan> spans_of_level(const Seen& seen, engine::Level level, engine::Date today);

}  // namespace draaiboek::web
