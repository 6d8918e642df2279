#include "web/pages/help/whom.h"

#include <algorithm>

#include "web/pages/questions/asking.h"
#include "web/pages/step/name_list.h"
#include "web/routes.h"

namespace draaiboek::web {
namespace {

/// What the page is about, as far as the reader sees it.
std::optional<Seen> case_of(const Desk& desk, const Asked& asked, const Fields& path) {
  const auto id = engine::CaseId::parse(path.get("case"));
  return id ? desk.see(asked.viewer, *id) : std::nullopt;
}

std::vector<Seen> own_waves(Desk& desk, const Asked& asked) {
  std::vector<Seen> waves;
  for (const db::WaveRow& row : desk.store.waves(asked.viewer)) {
    if (auto seen = row.life == "open" ? desk.see(asked.viewer, row) : std::nullopt)
      waves.push_back(*std::move(seen));
  }
  return waves;
}

/// Who runs these waves, but for the reader.
std::vector<db::Person> coordinators_of(Desk& desk, const Asked& asked,
                                        const std::vector<Seen>& waves) {
  std::set<engine::PersonId> ids;
  for (const Seen& wave : waves)
    ids.merge(coordinators(wave.wave()));
  ids.erase(asked.viewer.person);
  if (ids.empty())
    return {};
  return desk.store.people().people(asked.viewer, {ids.begin(), ids.end()});
}

bool has_grants_of_staff(const db::Viewer& viewer) {
  return std::any_of(viewer.grants.begin(), viewer.grants.end(), [](const db::Grant& grant) {
    return grant.role != engine::contact_role && grant.role != "member" && grant.role != "external";
  });
}

std::vector<db::Person> administrators(Desk& desk, const Asked& asked) {
  if (!has_grants_of_staff(asked.viewer))
    return {};
  auto found = desk.store.people().people_with_role(asked.viewer, "administrator");
  std::erase_if(
      found, [&](const db::Person& one) { return one.id == asked.viewer.person || !one.active; });
  return found;
}

std::string question_place(const std::vector<Seen>& waves, const std::string& step) {
  for (const Seen& wave : waves) {
    const std::string place = asking_place(wave, step);
    if (!place.empty())
      return step.empty() ? place.substr(0, place.find('?')) : place;
  }
  return "";
}

}  // namespace

View whom_view(Desk& desk, const Asked& asked, const std::string& page) {
  View view;
  view.set("people", View::List{}).set("question", "");
  if (!asked.signed_in())
    return view;
  const auto found = find_route(routes(), Method::get, page.substr(0, page.find('?')));
  const auto* way = std::get_if<Found>(&found);
  std::vector<Seen> waves;
  if (auto seen = case_of(desk, asked, way == nullptr ? Fields{} : way->path))
    waves.push_back(*std::move(seen));
  else
    waves = own_waves(desk, asked);
  auto people = coordinators_of(desk, asked, waves);
  if (people.empty())
    people = administrators(desk, asked);
  for (const db::Person& one : people) {
    View person;
    person.set("name", one.name).set("email", one.email);
    view.add("people", std::move(person));
  }
  view.set("question", question_place(waves, way == nullptr ? "" : way->path.get("step")));
  return view;
}

}  // namespace draaiboek::web
