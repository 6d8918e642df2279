#include "web/pages/organisation/list.h"

#include <map>

#include "web/pages/organisation/place.h"
#include "web/pages/parts/paging.h"
#include "web/setup/register/numbers.h"

namespace draaiboek::web {
namespace {

using db::Organisation;
using engine::OrganisationId;

constexpr std::size_t shown_at_once = 50;
constexpr std::size_t more_than_any = 1'000'000'000;

struct FoundPage {
  Paging paging;
  std::vector<Organisation> rows;
};

/// A page after the last becomes the last one.
FoundPage find(Desk& desk, const Asked& asked) {
  const Fields& query = asked.request.query;
  db::OrganisationSearch wanted{.part = query.get("zoek"),
                                .province = query.get("provincie"),
                                .type = query.get("soort"),
                                .first = 0,
                                .most = shown_at_once};
  Paging paging = paging_of(asked, more_than_any, shown_at_once);
  wanted.first = paging.begin();
  auto found = desk.store.organisations().search(asked.viewer, wanted);
  paging = paging_of(asked, found.all, shown_at_once);
  if (paging.begin() != wanted.first) {
    wanted.first = paging.begin();
    found = desk.store.organisations().search(asked.viewer, wanted);
  }
  return {paging, std::move(found.rows)};
}

std::map<OrganisationId, Organisation> successors_of(Desk& desk, const Asked& asked,
                                                     const std::vector<Organisation>& rows) {
  std::vector<OrganisationId> ids;
  for (const Organisation& one : rows) {
    if (one.is_merged())
      ids.push_back(one.successor);
  }
  std::map<OrganisationId, Organisation> found;
  if (!ids.empty()) {
    for (Organisation& one : desk.store.organisations().organisations(asked.viewer, ids))
      found.emplace(one.id, one);
  }
  return found;
}

View row_view(const Say& say, const Organisation& one, const Organisation* successor) {
  View row;
  row.set("place", organisation_place(one.id)).set("name", one.name);
  row.set("type", say("organisation.type." + one.type)).set("nis", one.nis);
  row.set("kbo", kbo_words(one.kbo)).set("province", one.province);
  row.set("inhabitants", inhabitants_words(one, say.language()));
  row.set("merged", successor == nullptr
                        ? ""
                        : say("organisations.merged-into", {{"name", named(*successor)}}));
  return row;
}

View filter(Desk& desk, const Asked& asked, const std::string& name, std::vector<Choice> choices) {
  const Say say(desk, asked);
  choices.insert(choices.begin(), {"", say("organisations.all")});
  return choice_input(desk, asked, {.name = name, .label = say("organisations.filter-" + name)},
                      choices, {asked.request.query.get(name)});
}

}  // namespace

Response organisations_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const auto [paging, rows] = find(desk, asked);
  const auto successors = successors_of(desk, asked, rows);
  View::List views;
  for (const Organisation& one : rows) {
    const auto successor = successors.find(one.successor);
    views.push_back(
        row_view(say, one, successor == successors.end() ? nullptr : &successor->second));
  }
  View body;
  body.set("none", rows.empty()).set("rows", std::move(views));
  body.set("count", say.count("organisations.count", paging.all));
  body.set("part", asked.request.query.get("zoek"));
  body.set("province", filter(desk, asked, "provincie", province_choices()));
  body.set("type", filter(desk, asked, "soort", type_choices(say)));
  body.set("pagination", pagination_view(say, asked, paging));
  return show(desk, asked, "organisation/list", {.title = say("organisations.title")},
              std::move(body));
}

}  // namespace draaiboek::web
