#include "web/pages/people/wishes.h"

#include <map>

#include "web/pages/parts/place.h"
#include "web/pages/people/help.h"

namespace draaiboek::web {
namespace {

using engine::PersonId;

constexpr int most_shown = 20;

View link_to(const std::string& name, const std::string& place) {
  View row;
  row.set("name", name).set("place", place);
  return row;
}

View wishes_of_all(Desk& desk, const Asked& asked) {
  View::List rows;
  const db::Search search{.part = "", .wishes_only = true, .first = 0, .most = most_shown};
  for (const db::Person& person :
       desk.store.account_register().search(asked.viewer, search).people) {
    rows.push_back(link_to(person.name, "/mensen/" + person.id.text()));
  }
  return rows;
}

/// The people of the participants that the viewer arranges, each with one of their pages.
std::map<PersonId, std::string> own_people(const std::vector<Seen>& waves) {
  std::map<PersonId, std::string> places;
  for (const Seen& wave : waves) {
    for (const engine::CaseId id : wave.participants()) {
      const auto& at = wave.tree().at(id);
      const auto seen = wave.at(id);
      const bool arranges =
          seen && (seen->is(engine::coordinator_role) || seen->is(engine::contact_role));
      for (const engine::StaffMember& one : at.staff) {
        if (arranges)
          places[one.person] = case_place(id) + "/mensen/" + one.person.text();
      }
    }
  }
  return places;
}

}  // namespace

View password_wishes(Desk& desk, const Asked& asked, const std::vector<Seen>& waves) {
  if (asked.viewer.has_role("administrator"))
    return wishes_of_all(desk, asked);
  View::List rows;
  const auto all_asking = desk.store.people().asking_for_password(asked.viewer);
  if (all_asking.empty())
    return rows;
  const auto places = own_people(waves);
  std::vector<PersonId> asking;
  for (const PersonId person : all_asking) {
    if (places.contains(person) && may_help(desk, asked, person))
      asking.push_back(person);
  }
  if (asking.empty())
    return rows;
  for (const db::Person& person : desk.store.people().people(asked.viewer, asking))
    rows.push_back(link_to(person.name, places.at(person.id)));
  return rows;
}

}  // namespace draaiboek::web
