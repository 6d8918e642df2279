#pragma once
// Wishes on a case as a whole (a wave, a participant, a group): one function each, from wish to
// facts or refusal. Used by run/decide only.

#include "engine/run/decide.h"

namespace draaiboek::engine {

/// What a wish is judged against. `self` is the target; nullptr only for PlanWave.
struct Occasion {
  const Workflow& workflow;
  const Tree& tree;
  const CaseState* self;
  CaseId target;
  const Actor& actor;
  Now now;
};

using CaseFacts = Result<std::vector<CaseFact>>;

CaseFacts on(const Occasion& occasion, const wish::PlanWave& wish);
CaseFacts on(const Occasion& occasion, const wish::ChangeCase& wish);
CaseFacts on(const Occasion& occasion, const wish::AddParticipants& wish);
CaseFacts on(const Occasion& occasion, const wish::OpenGroup& wish);
CaseFacts on(const Occasion& occasion, const wish::JoinGroup& wish);
CaseFacts on(const Occasion& occasion, const wish::OpenApplication& wish);
CaseFacts on(const Occasion& occasion, const wish::SetAnchor& wish);
CaseFacts on(const Occasion& occasion, const wish::SetStaff& wish);
CaseFacts on(const Occasion& occasion, const wish::SetEnrolment& wish);
CaseFacts on(const Occasion& occasion, const wish::CloseCase& wish);
CaseFacts on(const Occasion& occasion, const wish::StopClock& wish);
CaseFacts on(const Occasion& occasion, const wish::StartClock& wish);
CaseFacts on(const Occasion& occasion, const wish::GrantExtension& wish);
CaseFacts on(const Occasion& occasion, const wish::TimePassed& wish);

}  // namespace draaiboek::engine
