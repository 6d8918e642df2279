#include "web/pages/step/name_list.h"

namespace draaiboek::web {

const std::string& NameList::person(engine::PersonId id) const {
  if (!id)
    return nobody_;
  const auto found = people_.find(id);
  return found == people_.end() ? unknown_ : found->second;
}

const std::string& NameList::organisation(engine::OrganisationId id) const {
  const auto found = organisations_.find(id);
  return found == organisations_.end() ? unknown_ : found->second;
}

const std::string& NameList::of(const engine::CaseState& at) const {
  return at.level == engine::Level::participant ? organisation(at.organisation) : at.title;
}

NameList names_of(Desk& desk, const Asked& asked, const Wanted& wanted) {
  db::Names names = desk.store.people().names(asked.viewer, wanted.people, wanted.organisations);
  return NameList(std::move(names.people), std::move(names.organisations),
                  desk.say({"step.by-the-clock"}, asked.language),
                  desk.say({"step.unknown-name"}, asked.language));
}

std::set<engine::PersonId> coordinators(const engine::CaseState& wave) {
  std::set<engine::PersonId> found;
  for (const engine::StaffMember& member : wave.staff) {
    if (member.role == engine::coordinator_role)
      found.insert(member.person);
  }
  return found;
}

std::string ask_whom(const Seen& seen, const NameList& names) {
  std::string words;
  if (seen.sees_whole_wave())
    return words;
  for (const engine::PersonId id : coordinators(seen.wave()))
    words += (words.empty() ? "" : ", ") + names.person(id);
  return words;
}

}  // namespace draaiboek::web
