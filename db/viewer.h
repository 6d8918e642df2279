#pragma once
// Who looks, by which grants. Made by the session layer only, fresh on each request, and the
// first argument of every read: a question without a viewer can't be written.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/id.h"
#include "engine/run/journal.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::db {

enum class Scope : std::uint8_t { everything, organisation, programme, wave, group, participant };
/// "everything", "organisation", …
std::string_view to_text(Scope scope);
std::optional<Scope> scope_from_text(std::string_view text);

/// A person holds a role over a scope. `scope_id` is the text of the id that the scope names
/// (the programme's own id for `programme`, "" for `everything`).
struct Grant {
  engine::Role role;
  Scope scope = Scope::everything;
  std::string scope_id{};
  bool operator==(const Grant&) const = default;
};

struct Viewer {
  engine::PersonId person;
  std::string name;
  engine::OrganisationId organisation;
  std::string language = "nl";
  std::vector<Grant> grants;
  /// The clock, verify and import: sees all cases, has no grants.
  bool is_system = false;
  /// How often the register of people and organisations had changed when this was read; 0 when
  /// that isn't known.
  std::int64_t register_changes = 0;
  /// The same of drafts that were begun or removed.
  std::int64_t draft_changes = 0;
  /// How far waves went when this was read; of most waves that the grants reach.
  std::map<engine::CaseId, engine::Extent> extents{};

  /// Whether any grant has this role.
  bool has_role(std::string_view role) const;
};

/// Roles that may look into the cases themselves by a grant, and how deep. A row of
/// config/roles.yaml.
struct RoleReach {
  engine::Role role;
  /// Sees waves: their dates, steps and shared files.
  bool sees_wave = false;
  /// Sees what single organisations hand in.
  bool sees_participants = false;
  /// Signs in with a second factor where the configuration asks for one.
  bool strong_sign_in = false;
  /// What a grant of it may cover; empty: anything.
  std::vector<Scope> scopes{};
};

}  // namespace draaiboek::db
