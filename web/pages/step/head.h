#pragma once
// What stands on top of every page about a step: where we are, how it stands, until when, what it
// waits for, and whom to ask. Reads names and texts once.

#include <map>
#include <string>
#include <vector>

#include "web/page.h"
#include "web/pages/step/name_list.h"

namespace draaiboek::web {

/// All that pages about one step of one case need to begin with.
struct StepPage {
  const Seen& seen;
  const engine::CaseState& at;
  const engine::Step& step;
  const engine::StepState& state;
  engine::Standing standing;
  /// The reader is one of those who do the step.
  bool is_worker = false;
  /// The reader runs the wave.
  bool is_coordinator = false;
  /// Something was saved or uploaded, not yet handed in.
  bool begun = false;
  NameList names{};
  std::map<engine::TextId, std::string> texts{};

  /// "" when it was erased or never given.
  std::string text(engine::TextId id) const;
  std::string place() const;
  /// Nothing lies there that counts, and nothing blocks the step: it can be worked on.
  bool is_editable() const;
};

/// `more` names further people whose names the page needs.
StepPage step_page_of(Desk& desk, const Asked& asked, std::set<engine::PersonId> more = {});

/// Path to the page, in order: tasks, the case, and `last` (the step itself when it is "").
std::vector<Crumb> step_crumbs(Desk& desk, const Asked& asked, const StepPage& page,
                               const std::string& last = "");

/// Everything of templates/step/head and templates/step/acts.
View step_head(Desk& desk, const Asked& asked, const StepPage& page);

}  // namespace draaiboek::web
