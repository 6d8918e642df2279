#pragma once
// A string per organisation of the test world that nobody else may ever read: every answer of
// World is looked through for it. Who may is told from grants alone, apart from web/access.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

#include "web/account/session.h"
#include "web/desk.h"
#include "web/request.h"
#include "web/response.h"

namespace draaiboek::support {

/// Stands behind the name of the organisation: who recruits reads it in the register.
inline std::string name_canary(const std::string& organisation) {
  return "kanarie-" + organisation;
}
/// For what an organisation or its reader writes and uploads: stands in no name.
inline std::string secret_canary(const std::string& organisation) {
  return "geheim-van-" + organisation;
}

namespace canary {

inline bool covers(const db::Grant& grant, const engine::Tree& tree, const engine::CaseState& at) {
  switch (grant.scope) {
    case db::Scope::everything:
      return true;
    case db::Scope::organisation:
      return grant.scope_id == at.organisation.text();
    case db::Scope::programme:
      return grant.scope_id == at.programme;
    case db::Scope::wave:
      return grant.scope_id == tree.wave().id.text();
    case db::Scope::group:
      return at.group && grant.scope_id == at.group.text();
    case db::Scope::participant:
      return grant.scope_id == at.id.text();
  }
  return false;
}

/// Whether one of the grants looks into what this organisation does in some wave.
inline bool may_look_into(web::Desk& desk, const db::Viewer& viewer,
                          engine::OrganisationId organisation) {
  constexpr std::array deep = {"coordinator", "analyst", "application-owner", "contact", "member"};
  db::Viewer system;
  system.is_system = true;
  for (const db::WaveRow& wave : desk.store.waves(system)) {
    const auto snapshot = desk.runner.load(wave.id);
    for (const auto& at : snapshot->tree->all()) {
      if (at->level != engine::Level::participant || at->organisation != organisation)
        continue;
      for (const db::Grant& grant : viewer.grants) {
        const bool looks = std::find(deep.begin(), deep.end(), grant.role) != deep.end();
        if (looks && covers(grant, *snapshot->tree, *at))
          return true;
      }
    }
  }
  return false;
}

/// The whole answer, a download to its end; the response itself stays as it is.
inline std::string text_of(const web::Response& response) {
  std::string text = response.body();
  for (const auto& [name, value] : response.headers())
    text += "\n" + value;
  if (web::Producer producer = response.producer()) {
    for (std::string piece = producer(); !piece.empty(); piece = producer())
      text += piece;
  }
  return text;
}

}  // namespace canary

/// Fails the running test when the answer shows a canary to who may not see it.
inline void expect_no_foreign_canary(web::Desk& desk, const web::Request& request,
                                     const web::Response& response, const std::string& organisation,
                                     engine::OrganisationId id) {
  const std::string text = canary::text_of(response);
  const bool names = text.find(name_canary(organisation)) != std::string::npos;
  const bool tells = text.find(secret_canary(organisation)) != std::string::npos;
  if (!names && !tells)
    return;
  const auto session = web::current_session(desk.store.people(), request, desk.now());
  const db::Viewer viewer = session ? session->viewer : db::Viewer();
  if (canary::may_look_into(desk, viewer, id))
    return;
  EXPECT_FALSE(tells) << "'" << viewer.name << "' reads what belongs to " << organisation << " at "
                      << request.path;
  // Who keeps the register reads the names in it.
  const bool knows_name = viewer.has_role("coordinator") || viewer.has_role("administrator") ||
                          viewer.organisation == id;
  EXPECT_TRUE(!names || knows_name)
      << "'" << viewer.name << "' reads the name of " << organisation << " at " << request.path;
}

}  // namespace draaiboek::support
