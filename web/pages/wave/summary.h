#pragma once
// A wave in a few figures, for the list of waves and its own page. Pure: from what a viewer sees
// and a day.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/standing.h"
#include "web/access.h"

namespace draaiboek::web {

/// A planned session that is still to come (or that should have been held).
struct ComingWorkshop {
  std::string anchor;
  engine::StepIndex step = 0;
  engine::PlannedDate planned{};
};

struct WaveSummary {
  int seats = 0;
  int taken = 0;
  /// Steps of the participants after their deadline, as on the board; nullopt for who doesn't see
  /// the participants.
  std::optional<int> late{};
  /// The same of the wave, its groups and the applications, where the viewer sees them.
  int late_elsewhere = 0;
  /// Without those who stepped out.
  std::map<engine::EnrolmentStatus, int> participants{};
  /// Participants that stepped out.
  int left = 0;
  std::optional<engine::Date> first{};
  std::optional<engine::Date> last{};
  std::optional<ComingWorkshop> next{};

  bool is_full() const { return taken >= seats; }
};

WaveSummary summary_of(const Seen& seen, engine::Date today);

/// Validators and the steering group follow the wave, not the single organisations.
bool sees_participants(const Seen& seen);

/// Whether the participant takes part: enrolled, and not gone.
bool takes_part(const engine::CaseState& participant);

/// "listed", "contacted", …: end of the key of its words.
std::string_view to_text(engine::EnrolmentStatus status);
std::optional<engine::EnrolmentStatus> enrolment_from_text(std::string_view text);

}  // namespace draaiboek::web
