#pragma once
// What a viewer may see of a case and in which roles: pure, from grants, the tree and the role
// table. Every page that shows a case gets it as a `Seen`; a case that isn't visible is the same
// as one that doesn't exist. Values, safe from any thread.

#include <optional>
#include <string_view>
#include <vector>

#include "db/viewer.h"
#include "engine/run/runner.h"

namespace draaiboek::web {

/// One row per role; roles without a row see nothing.
using Reaches = std::vector<db::RoleReach>;

/// A wave as one viewer sees it, looked at from one of its cases.
class Seen {
 public:
  const engine::Workflow& workflow() const { return *snapshot_.workflow; }
  const engine::Tree& tree() const { return *snapshot_.tree; }
  /// The case that was asked for.
  const engine::CaseState& self() const { return tree().at(self_); }
  const engine::CaseState& wave() const { return tree().wave(); }
  const db::Viewer& viewer() const { return viewer_; }

  /// Roles at `self`.
  const std::vector<engine::Role>& roles() const { return roles_; }
  bool is(std::string_view role) const;
  bool is_any(const std::vector<engine::Role>& wanted) const;
  /// Roles at another case of the wave.
  std::vector<engine::Role> roles_at(const engine::CaseState& other) const;
  /// The viewer in these roles, for a command on `self`.
  engine::Actor actor() const { return {viewer_.person, roles_}; }

  /// False for contacts and members: of the wave they see shared steps, dates and their own
  /// sessions only.
  bool sees_whole_wave() const { return whole_wave_; }
  bool sees(const engine::CaseState& other) const;
  /// Whether what happens in `step` of `at` may be shown.
  bool sees_step(const engine::CaseState& at, const engine::Step& step) const;
  /// Participants that the viewer sees, in order of opening.
  const std::vector<engine::CaseId>& participants() const { return participants_; }
  /// The same case as somebody else sees it; nullopt when they don't.
  std::optional<Seen> as(const db::Viewer& other) const;
  /// The same wave from another case of it; nullopt when that one isn't visible.
  std::optional<Seen> at(engine::CaseId other) const;

 private:
  friend std::optional<Seen> see(const db::Viewer&, const engine::Snapshot&, engine::CaseId,
                                 const Reaches&);
  engine::Snapshot snapshot_{};
  engine::CaseId self_{};
  db::Viewer viewer_{};
  Reaches reaches_{};
  std::vector<engine::Role> roles_{};
  std::vector<engine::CaseId> participants_{};
  bool whole_wave_ = false;
};

/// nullopt when the viewer may not know that the case exists.
std::optional<Seen> see(const db::Viewer& viewer, const engine::Snapshot& snapshot,
                        engine::CaseId id, const Reaches& reaches);

/// The roles that the grants give at a case. A grant over a wave covers all below it, one over a
/// participant that participant and its applications.
std::vector<engine::Role> roles_at(const db::Viewer& viewer, const engine::Tree& tree,
                                   const engine::CaseState& at);

}  // namespace draaiboek::web
