#pragma once
// The one table of roles, config/roles.yaml. A plain value, read once at the start.

#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/problem.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// How deep a grant of a role lets someone look into what it covers.
enum class Sight {
  nothing,
  /// Waves: their dates, steps and shared files.
  wave,
  /// Also what single participants hand in.
  participants
};

/// One row: what a person with this role is called and may be given.
struct RoleRow {
  engine::Role role;
  engine::Words title{};
  Sight sees = Sight::nothing;
  /// What a grant of it may cover: everything, organisation, programme, wave, group, participant.
  /// Empty: any of these.
  std::vector<std::string> scopes{};
  /// Whether it can be given to someone when a wave is planned.
  bool staff = false;
  /// Whether it asks for a second factor where the configuration wants one.
  bool second_factor = false;
};

/// The rows in the order of the file; whatever is wrong is added to `problems`.
std::vector<RoleRow> read_roles(std::string_view text, const std::string& file,
                                std::vector<engine::Problem>& problems);

/// The keys of all roles, as engine::check wants them.
std::vector<engine::Role> role_names(const std::vector<RoleRow>& rows);

}  // namespace draaiboek::text
