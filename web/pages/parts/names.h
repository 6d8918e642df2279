#pragma once
// Names of organisations and people for one page, asked of the store in one call each. A value.

#include <map>
#include <string>
#include <vector>

#include "db/people.h"
#include "web/page.h"

namespace draaiboek::web {

class Names {
 public:
  /// Of the participants that the viewer sees, and of all people who work on them or on the wave.
  static Names of_wave(Desk& desk, const Seen& seen);
  /// Of one participant and its people.
  static Names of_participant(Desk& desk, const Seen& seen);

  /// The organisation of a participant; the title of any other case.
  std::string of(const engine::CaseState& state) const;
  std::string of(engine::PersonId person) const;
  std::string of(engine::OrganisationId organisation) const;
  /// These cases by name, as on every list.
  std::vector<const engine::CaseState*> in_order(std::vector<const engine::CaseState*> cases) const;
  /// "Marie Claes, Omar Haddad": the people with this role on the case; "" for none.
  std::string with_role(const engine::CaseState& state, std::string_view role) const;
  /// E-mail address, "" when it isn't known.
  std::string email_of(engine::PersonId person) const;

 private:
  void add_people(Desk& desk, const db::Viewer& viewer, std::vector<engine::PersonId> ids);
  void add_organisations(Desk& desk, const db::Viewer& viewer,
                         const std::vector<engine::OrganisationId>& ids);

  std::map<engine::OrganisationId, std::string> organisations_{};
  std::map<engine::PersonId, db::Person> people_{};
};

}  // namespace draaiboek::web
