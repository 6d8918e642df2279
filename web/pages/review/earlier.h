#pragma once
// Decisions of other waves that may be taken over: a yes on exactly the same content (domain
// notes §7.5, point 13). Any thread.

#include <optional>
#include <string>

#include "web/page.h"
#include "web/pages/step/head.h"

namespace draaiboek::web {

struct EarlierDecision {
  engine::CaseId wave;
  std::string wave_title;
  engine::Date on{};
  std::string content_hash;
};

/// The newest yes of another wave that the viewer sees on the same step and the same content;
/// nullopt when there is none or the step's decisions can't be reused.
std::optional<EarlierDecision> earlier_decision(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web
