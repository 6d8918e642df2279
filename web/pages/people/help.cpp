#include "web/pages/people/help.h"

#include <algorithm>

namespace draaiboek::web {
namespace {

using db::Grant;
using db::Scope;

bool is_of_organisation(const Grant& grant) {
  return grant.role == engine::contact_role || grant.role == "member";
}

/// At a participant that is the person's own organisation: somebody from elsewhere who helps out
/// there is somebody else's to help.
bool holds_above(Desk& desk, const Asked& asked, const db::Person& person, const Grant& grant) {
  const auto id = engine::CaseId::parse(grant.scope_id);
  const auto seen = id ? desk.see(asked.viewer, *id) : std::nullopt;
  return seen && seen->self().organisation == person.organisation &&
         (seen->is(engine::coordinator_role) || seen->is(engine::contact_role));
}

bool is_below(Desk& desk, const Asked& asked, const db::Person& person, const Grant& grant) {
  if (!is_of_organisation(grant))
    return false;
  if (grant.scope == Scope::participant)
    return holds_above(desk, asked, person, grant);
  const auto& own = asked.viewer.grants;
  const Grant contact{std::string(engine::contact_role), grant.scope, grant.scope_id};
  return grant.scope == Scope::organisation && grant.scope_id == person.organisation.text() &&
         std::find(own.begin(), own.end(), contact) != own.end();
}

}  // namespace

bool may_help(Desk& desk, const Asked& asked, engine::PersonId person) {
  if (person == asked.viewer.person)
    return false;
  if (asked.viewer.has_role("administrator"))
    return true;
  const auto found = desk.store.people().person(asked.viewer, person);
  const auto grants = desk.store.account_register().grants(asked.viewer, person);
  return found && !grants.empty() &&
         std::all_of(grants.begin(), grants.end(),
                     [&](const auto& one) { return is_below(desk, asked, *found, one.grant); });
}

}  // namespace draaiboek::web
