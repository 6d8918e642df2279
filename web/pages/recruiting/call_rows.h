#pragma once
// The organisations of a wave as whoever calls them wants to see them: what must be done first
// comes first. Pure.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "db/guidance/calls.h"
#include "web/access.h"

namespace draaiboek::web {

struct CallRow {
  const engine::CaseState* participant = nullptr;
  /// The latest call; nullopt when nobody called yet.
  std::optional<db::Call> last{};

  /// When something must be done, as the latest call says.
  std::optional<engine::Date> due() const;
  bool is_late(engine::Date today) const;
};

struct CallFilter {
  /// Only those who were called last by this person.
  engine::PersonId by{};
  /// Those who stepped out have no status any more.
  std::optional<engine::EnrolmentStatus> status{};
  /// Only those who stepped out.
  bool left = false;
};

/// Late ones first, then by the day on which something must be done, then those without such a
/// day, each by name. `calls` come newest first.
std::vector<CallRow> call_rows(const Seen& seen, const std::vector<db::Call>& calls,
                               const CallFilter& filter,
                               const std::map<engine::OrganisationId, std::string>& names);

}  // namespace draaiboek::web
