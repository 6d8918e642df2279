// Who works on a case: a part of engine/run/wish/wishes.h.
#include <algorithm>

#include "engine/run/wish/wishes.h"

namespace draaiboek::engine {
namespace {

Refusal no(std::string name) {
  return {{"refusal." + std::move(name), {}}, "person", Refusal::Kind::invalid};
}

/// A contact arranges the people of the organisation; all others are the coordinator's.
bool may_set(const Occasion& occasion, const wish::SetStaff& wish) {
  constexpr std::string_view member_role = "member";
  const bool own_people = wish.role == contact_role || wish.role == member_role;
  return occasion.actor.is(coordinator_role) || (occasion.self->level == Level::participant &&
                                                 occasion.actor.is(contact_role) && own_people);
}

/// An enrolled organisation always has a contact; and a contact never leaves one without.
bool needs_a_contact(const Occasion& occasion) {
  return occasion.self->level == Level::participant &&
         (occasion.self->enrolment == EnrolmentStatus::enrolled ||
          !occasion.actor.is(coordinator_role));
}

}  // namespace

CaseFacts on(const Occasion& occasion, const wish::SetStaff& wish) {
  if (!may_set(occasion, wish))
    return Refusal{{"refusal.not-your-role", {}}, "", Refusal::Kind::forbidden};
  const CaseState& self = *occasion.self;
  if (self.has_staff(wish.role, wish.person) == wish.on)
    return no("staff-unchanged");
  if (!wish.on && wish.role == contact_role && needs_a_contact(occasion)) {
    const auto contacts =
        std::count_if(self.staff.begin(), self.staff.end(),
                      [](const StaffMember& member) { return member.role == contact_role; });
    if (contacts == 1)
      return no("last-contact");
  }
  return std::vector<CaseFact>{{occasion.target, fact::StaffSet{wish.role, wish.person, wish.on}}};
}

}  // namespace draaiboek::engine
