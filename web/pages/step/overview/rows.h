#pragma once
// What is to be done, derived in one pass over a wave: the steps of a participant in the order of
// the workshops, and what waits for the roles of a viewer. Pure; nothing is asked of the store.

#include <optional>
#include <string>
#include <vector>

#include "engine/run/standing.h"
#include "web/access.h"

namespace draaiboek::web {

/// One line of a task list.
struct TaskRow {
  engine::StepIndex step = 0;
  engine::Standing standing{};
  /// The viewer is asked for something.
  bool asked = false;
};

/// The steps that belong to a workshop: those written after it and before the next one. The first
/// group has no session.
struct TaskGroup {
  std::optional<engine::StepIndex> session{};
  std::vector<TaskRow> rows{};
  /// Steps of the wave whose result participants may read, that have one.
  std::vector<engine::StepIndex> shared{};
};

/// Of a participant or application; `roles` are those of the viewer there.
std::vector<TaskGroup> task_groups(const Seen& seen, const engine::CaseState& at,
                                   const std::vector<engine::Role>& roles, engine::Date today);

/// The first deadline of what the viewer is asked: late ones before all others.
std::optional<TaskRow> next_deadline(const std::vector<TaskGroup>& groups);

/// Something that waits for one of the viewer's roles.
struct Waiting {
  engine::CaseId at;
  engine::StepIndex step = 0;
  engine::Standing standing{};
  /// "ask.<act>"
  std::string act;
};

/// Across the whole wave, for every case but those in which the viewer takes part; late first,
/// then by deadline, then in the order of the programme.
std::vector<Waiting> waiting_for(const Seen& seen, engine::Date today);

/// The viewer takes part in this case, as contact or as member.
bool takes_part(const std::vector<engine::Role>& roles);

/// Participants and applications in which the viewer takes part, in order of opening.
std::vector<const engine::CaseState*> own_cases(const Seen& seen);

}  // namespace draaiboek::web
