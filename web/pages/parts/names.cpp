#include "web/pages/parts/names.h"

#include <algorithm>

namespace draaiboek::web {

using engine::CaseState;
using engine::OrganisationId;
using engine::PersonId;

// An empty list of ids would mean "everyone".
void Names::add_people(Desk& desk, const db::Viewer& viewer, std::vector<PersonId> ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  if (ids.empty())
    return;
  for (db::Person& person : desk.store.people().people(viewer, ids)) {
    const PersonId id = person.id;
    people_.emplace(id, std::move(person));
  }
}

void Names::add_organisations(Desk& desk, const db::Viewer& viewer,
                              const std::vector<OrganisationId>& ids) {
  if (ids.empty())
    return;
  for (db::Organisation& one : desk.store.organisations().organisations(viewer, ids)) {
    organisations_.emplace(one.id, std::move(one.name));
  }
}

Names Names::of_wave(Desk& desk, const Seen& seen) {
  std::vector<PersonId> people;
  std::vector<OrganisationId> organisations;
  const auto add_staff = [&](const CaseState& state) {
    for (const auto& member : state.staff)
      people.push_back(member.person);
  };
  add_staff(seen.wave());
  for (const engine::CaseId id : seen.participants()) {
    add_staff(seen.tree().at(id));
    organisations.push_back(seen.tree().at(id).organisation);
  }
  Names names;
  names.add_people(desk, seen.viewer(), std::move(people));
  names.add_organisations(desk, seen.viewer(), organisations);
  return names;
}

Names Names::of_participant(Desk& desk, const Seen& seen) {
  std::vector<PersonId> people;
  for (const auto& member : seen.self().staff)
    people.push_back(member.person);
  Names names;
  names.add_people(desk, seen.viewer(), std::move(people));
  if (seen.self().organisation)
    names.add_organisations(desk, seen.viewer(), {seen.self().organisation});
  return names;
}

std::string Names::of(const CaseState& state) const {
  if (state.level != engine::Level::participant)
    return state.title;
  return of(state.organisation);
}

std::string Names::of(PersonId person) const {
  const auto found = people_.find(person);
  return found == people_.end() ? "" : found->second.name;
}

std::string Names::of(OrganisationId organisation) const {
  const auto found = organisations_.find(organisation);
  return found == organisations_.end() ? "" : found->second;
}

std::vector<const CaseState*> Names::in_order(std::vector<const CaseState*> cases) const {
  std::ranges::stable_sort(cases, {}, [this](const CaseState* one) { return of(*one); });
  return cases;
}

std::string Names::with_role(const CaseState& state, std::string_view role) const {
  std::string all;
  for (const auto& member : state.staff) {
    if (member.role == role)
      all += (all.empty() ? "" : ", ") + of(member.person);
  }
  return all;
}

std::string Names::email_of(PersonId person) const {
  const auto found = people_.find(person);
  return found == people_.end() ? "" : found->second.email;
}

}  // namespace draaiboek::web
