#pragma once
// What a viewer may see of a case and in which roles: pure, from grants, the tree and the role
// table. Every page that shows a case gets it as a `Seen`; a case that isn't visible is the same
// as one that doesn't exist. Values, safe from any thread.

#include <memory>
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
  const db::Viewer& viewer() const { return sight_->viewer; }
  /// The wave as it was loaded.
  const engine::Snapshot& snapshot() const { return snapshot_; }

  /// Roles at `self`.
  const std::vector<engine::Role>& roles() const { return roles_; }
  bool is(std::string_view role) const;
  bool is_any(const std::vector<engine::Role>& wanted) const;
  /// Roles at another case of the wave.
  std::vector<engine::Role> roles_at(const engine::CaseState& other) const;
  /// The viewer in these roles, for a command on `self`.
  engine::Actor actor() const { return {viewer().person, roles_}; }

  /// False for contacts and members: of the wave they see shared steps, dates and their own
  /// sessions only.
  bool sees_whole_wave() const { return sight_->whole_wave; }
  bool sees(const engine::CaseState& other) const;
  /// How the steps of a case of the wave stand, worked out once for everybody.
  engine::StandingsOfCase standings(const engine::CaseState& of, engine::Date today) const {
    return snapshot_.standings->of(workflow(), tree(), of, today);
  }
  /// Whether what happens in `step` of `at` may be shown.
  bool sees_step(const engine::CaseState& at, const engine::Step& step) const;
  /// Participants that the viewer sees, in order of opening.
  const std::vector<engine::CaseId>& participants() const { return sight_->participants; }
  /// The same case as somebody else sees it; nullopt when they don't.
  std::optional<Seen> as(const db::Viewer& other) const;
  /// The same wave from another case of it; nullopt when that one isn't visible.
  std::optional<Seen> at(engine::CaseId other) const;

 private:
  friend std::optional<Seen> see(const db::Viewer&, const engine::Snapshot&, engine::CaseId,
                                 const Reaches&);

  /// What is the same from every case of the wave.
  struct Sight {
    db::Viewer viewer{};
    Reaches reaches{};
    std::vector<engine::CaseId> participants{};
    bool whole_wave = false;
  };

  engine::Snapshot snapshot_{};
  std::shared_ptr<const Sight> sight_{};
  engine::CaseId self_{};
  std::vector<engine::Role> roles_{};
};

/// nullopt when the viewer may not know that the case exists.
std::optional<Seen> see(const db::Viewer& viewer, const engine::Snapshot& snapshot,
                        engine::CaseId id, const Reaches& reaches);

/// The roles that the grants give at a case. A grant over a wave covers all below it, one over a
/// participant that participant and its applications.
std::vector<engine::Role> roles_at(const db::Viewer& viewer, const engine::Tree& tree,
                                   const engine::CaseState& at);

}  // namespace draaiboek::web
