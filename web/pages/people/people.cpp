#include "web/pages/people/people.h"

#include <map>

#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/organisation/offer.h"
#include "web/pages/parts/email.h"
#include "web/pages/parts/paging.h"
#include "web/pages/people/grants.h"
#include "web/pages/people/link.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::OrganisationId;
using engine::PersonId;
using engine::Refusal;

constexpr std::size_t longest_search = 100;
constexpr std::size_t many = 1'000'000;
constexpr std::chrono::hours shown_for{24 * 30};

// Nobody has a longer name, so a longer part finds everyone, like none.
std::string searched(const Asked& asked) {
  const std::string part = asked.request.query.get("zoek");
  return part.size() <= longest_search ? part : std::string();
}

db::Found found_people(Desk& desk, const Asked& asked, db::Search search) {
  const auto page = paging_of(asked, many);
  search.first = static_cast<int>(page.begin());
  search.most = static_cast<int>(rows_on_a_page);
  db::AccountRegister& accounts = desk.store.account_register();
  auto found = accounts.search(asked.viewer, search);
  const auto nearest = paging_of(asked, static_cast<std::size_t>(found.total));
  if (nearest.page != page.page) {
    search.first = static_cast<int>(nearest.begin());
    found = accounts.search(asked.viewer, search);
  }
  return found;
}

std::map<OrganisationId, std::string> organisations_of(Desk& desk, const Asked& asked,
                                                       const std::vector<db::Person>& people) {
  std::vector<OrganisationId> ids;
  for (const db::Person& person : people)
    ids.push_back(person.organisation);
  std::map<OrganisationId, std::string> names;
  if (ids.empty())
    return names;
  for (const auto& one : desk.store.organisations().organisations(asked.viewer, ids))
    names[one.id] = one.name;
  return names;
}

View rows_view(Desk& desk, const Asked& asked, const std::vector<db::Person>& people) {
  std::vector<PersonId> ids;
  for (const db::Person& person : people)
    ids.push_back(person.id);
  auto states = desk.store.account_register().states(asked.viewer, ids);
  auto organisations = organisations_of(desk, asked, people);
  View::List rows;
  for (const db::Person& person : people) {
    View row;
    row.set("name", person.name).set("email", person.email);
    row.set("place", "/mensen/" + person.id.text());
    row.set("organisation", organisations[person.organisation]);
    row.set("account", account_words(desk, asked, person, states[person.id]));
    row.set("wish", states[person.id].wants_password.has_value());
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Who gave or took which right these weeks: nobody asks leave for it, so all may see it.
View changes_of_grants(Desk& desk, const Asked& asked) {
  const auto events =
      desk.store.account_register().changes_of_grants(asked.viewer, asked.now.instant - shown_for);
  View::List rows;
  if (events.empty())
    return rows;
  std::vector<PersonId> ids;
  for (const db::AccountEvent& event : events)
    ids.insert(ids.end(), {event.person, event.by});
  std::map<PersonId, std::string> names;
  for (const db::Person& one : desk.store.people().people(asked.viewer, ids))
    names[one.id] = one.name;
  const Say say(desk, asked);
  for (const db::AccountEvent& event : events) {
    View row;
    row.set("name", names[event.person]).set("place", "/mensen/" + event.person.text());
    row.set("words", say("account-event." + event.act));
    row.set("right", grant_words(say, event.detail));
    row.set("when", moment(event.at, asked.language)).set("who", names[event.by]);
    rows.push_back(std::move(row));
  }
  return rows;
}

// What tells two of the same name apart: "OCMW, 71022".
std::string known_by(const Say& say, const db::Organisation& one) {
  const std::string type = say("organisation.type." + one.type);
  return one.nis.empty() ? type : type + ", " + one.nis;
}

std::vector<Choice> organisation_choices(Desk& desk, const Asked& asked, const Say& say) {
  const auto offered = offered_organisations(desk, asked.viewer, "");
  std::map<std::string, int> of_name;
  for (const Offered& one : offered)
    ++of_name[one.organisation.name];
  std::vector<Choice> choices = {{"", say("people.choose")}};
  for (const auto& [one, merged] : offered) {
    const bool alone = of_name[one.name] == 1;
    choices.push_back(
        {one.id.text(), alone ? one.name : one.name + " (" + known_by(say, one) + ")"});
  }
  return choices;
}

Response show_new_account(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  for (const std::string name : {"name", "email", "phone"}) {
    body.set(name,
             input(desk, asked,
                   {.name = name, .label = say("profile." + name), .optional = name == "phone"},
                   errors));
  }
  body.set("organisation",
           choice_input(desk, asked, {.name = "organisation", .label = say("people.organisation")},
                        organisation_choices(desk, asked, say), {}, errors));
  return show(desk, asked, "people/new",
              {.title = say("people.new-title"),
               .crumbs = {{say("people.title"), "/mensen"}, {say("people.new-title"), ""}},
               .errors = std::move(errors),
               .scripts = {"picker.js"}},
              std::move(body));
}

OrganisationId read_organisation(Desk& desk, const Asked& asked, const Say& say, Reader& reader) {
  const auto id = OrganisationId::parse(asked.form().get("organisation"));
  const bool known = id && desk.store.organisations().organisation(asked.viewer, *id);
  if (!known)
    reader.refuse("organisation", "input.choice", say("people.organisation"));
  return known ? *id : OrganisationId{};
}

}  // namespace

Response people_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const std::string part = searched(asked);
  const bool wishes_only = asked.request.query.has("vraagt");
  const auto found = found_people(desk, asked, {.part = part, .wishes_only = wishes_only});
  const auto paging = paging_of(asked, static_cast<std::size_t>(found.total));
  View body;
  body.set("part", part).set("wishes_only", wishes_only);
  body.set("none", found.people.empty());
  body.set("count", say.count("people.count", static_cast<std::size_t>(found.total)));
  body.set("rows", rows_view(desk, asked, found.people));
  body.set("pagination", pagination_view(say, asked, paging));
  View changes = changes_of_grants(desk, asked);
  body.set("changed", !std::get<View::List>(changes.held()).empty());
  body.set("changes", std::move(changes));
  return show(desk, asked, "people/list", {.title = say("people.title")}, std::move(body));
}

Response new_account_page(Desk& desk, const Asked& asked) {
  return show_new_account(desk, asked, {});
}

Response make_account(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  Reader reader(asked.form());
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  if (!command)
    reader.add({{"refusal.form-incomplete"}});
  db::Person person;
  person.name = reader.text("name", say("profile.name"), 120);
  const std::string typed = reader.text("email", say("profile.email"), 254);
  person.email = clean_email(typed);
  if (!typed.empty() && person.email.empty())
    reader.add({{"colleagues.email-wrong"}, "email"});
  person.phone = reader.optional_text("phone", say("profile.phone"), 60);
  person.organisation = read_organisation(desk, asked, say, reader);
  // A second click finds the person of the first; a form gone back to never becomes another one.
  person.id = command ? PersonId{command->bits} : PersonId{};
  const auto made = desk.store.people().person(asked.viewer, person.id);
  if (reader.ok() && made && made->email != person.email)
    reader.add({{"refusal.other-command"}, "", Refusal::Kind::conflict});
  const auto known = desk.store.people().credential(person.email);
  if (reader.ok() && known && known->person != person.id)
    reader.add({{"people.email-taken"}, "email"});
  if (!reader.ok())
    return show_new_account(desk, asked, reader.errors());
  if (!known)
    desk.store.people().save(asked.viewer, person);
  return go_on(asked, "/mensen/" + person.id.text(), engine::Message{"done.person-made"});
}

}  // namespace draaiboek::web
