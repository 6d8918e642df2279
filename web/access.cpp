#include "web/access.h"

#include <algorithm>

namespace draaiboek::web {
namespace {

using db::Grant;
using db::Scope;
using engine::CaseState;
using engine::Level;

const CaseState* participant_of(const engine::Tree& tree, const CaseState& at) {
  return tree.ancestor(at, Level::participant);
}

// Whether a grant covers the case itself (not what stands above it).
bool covers(const Grant& grant, const engine::Tree& tree, const CaseState& at) {
  const CaseState* participant = participant_of(tree, at);
  switch (grant.scope) {
    case Scope::everything:
      return true;
    case Scope::programme:
      return grant.scope_id == tree.wave().programme;
    case Scope::wave:
      return grant.scope_id == tree.root().text();
    case Scope::group: {
      const auto group = engine::CaseId::parse(grant.scope_id);
      return group && tree.is_under(at, *group);
    }
    case Scope::participant:
      return participant != nullptr && grant.scope_id == participant->id.text();
    case Scope::organisation:
      return participant != nullptr && grant.scope_id == participant->organisation.text();
  }
  return false;
}

bool is_in(const std::vector<engine::Role>& roles, std::string_view role) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const db::RoleReach* reach_of(const Reaches& reaches, std::string_view role) {
  const auto found = std::find_if(reaches.begin(), reaches.end(),
                                  [&](const db::RoleReach& row) { return row.role == role; });
  return found == reaches.end() ? nullptr : &*found;
}

bool shows_participant(const db::Viewer& viewer, const engine::Tree& tree, const CaseState& at,
                       const Reaches& reaches) {
  return viewer.is_system ||
         std::any_of(viewer.grants.begin(), viewer.grants.end(), [&](const Grant& grant) {
           const auto* reach = reach_of(reaches, grant.role);
           return reach != nullptr && reach->sees_participants && covers(grant, tree, at);
         });
}

// A grant over one group, participant or organisation says nothing of the whole wave.
bool shows_whole_wave(const db::Viewer& viewer, const engine::Tree& tree, const Reaches& reaches) {
  return viewer.is_system ||
         std::any_of(viewer.grants.begin(), viewer.grants.end(), [&](const Grant& grant) {
           const auto* reach = reach_of(reaches, grant.role);
           return reach != nullptr && reach->sees_wave && covers(grant, tree, tree.wave());
         });
}

}  // namespace

std::vector<engine::Role> roles_at(const db::Viewer& viewer, const engine::Tree& tree,
                                   const CaseState& at) {
  std::vector<engine::Role> roles;
  for (const Grant& grant : viewer.grants) {
    if (covers(grant, tree, at) && !is_in(roles, grant.role))
      roles.push_back(grant.role);
  }
  return roles;
}

bool Seen::is(std::string_view role) const {
  return is_in(roles_, role);
}

bool Seen::is_any(const std::vector<engine::Role>& wanted) const {
  return std::any_of(wanted.begin(), wanted.end(), [&](const auto& role) { return is(role); });
}

std::vector<engine::Role> Seen::roles_at(const CaseState& other) const {
  if (!sees(other))
    return {};
  return web::roles_at(viewer(), tree(), other);
}

bool Seen::sees(const CaseState& other) const {
  if (other.level == Level::wave)
    return true;
  if (other.level == Level::group) {
    return sees_whole_wave() ||
           std::any_of(participants().begin(), participants().end(),
                       [&](auto id) { return tree().is_under(tree().at(id), other.id); });
  }
  const CaseState* participant = participant_of(tree(), other);
  return participant != nullptr && std::find(participants().begin(), participants().end(),
                                             participant->id) != participants().end();
}

bool Seen::sees_step(const CaseState& at, const engine::Step& step) const {
  if (!sees(at))
    return false;
  const bool above = at.level == Level::wave || at.level == Level::group;
  return !above || sees_whole_wave() || step.shared || step.kind_name == "session" ||
         std::any_of(step.by.begin(), step.by.end(), [&](const auto& role) {
           return is_in(web::roles_at(viewer(), tree(), at), role);
         });
}

std::optional<Seen> Seen::as(const db::Viewer& other) const {
  return see(other, snapshot_, self_, sight_->reaches);
}

std::optional<Seen> Seen::at(engine::CaseId other) const {
  const CaseState* there = tree().find(other);
  if (there == nullptr || !sees(*there))
    return std::nullopt;
  Seen seen = *this;
  seen.self_ = other;
  seen.roles_ = roles_at(*there);
  return seen;
}

std::optional<Seen> see(const db::Viewer& viewer, const engine::Snapshot& snapshot,
                        engine::CaseId id, const Reaches& reaches) {
  const engine::Tree& tree = *snapshot.tree;
  Seen::Sight sight{viewer, reaches, {}, shows_whole_wave(viewer, tree, reaches)};
  for (const auto& state : tree.all()) {
    if (state->level == Level::participant && shows_participant(viewer, tree, *state, reaches))
      sight.participants.push_back(state->id);
  }
  if (!sight.whole_wave && sight.participants.empty())
    return std::nullopt;
  Seen seen;
  seen.snapshot_ = snapshot;
  if (!seen.snapshot_.standings)
    seen.snapshot_.standings = std::make_shared<engine::Standings>();
  seen.sight_ = std::make_shared<const Seen::Sight>(std::move(sight));
  return seen.at(id);
}

}  // namespace draaiboek::web
