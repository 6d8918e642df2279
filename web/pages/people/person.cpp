#include "web/pages/people/person.h"

#include <functional>
#include <sstream>

#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/parts/say.h"
#include "web/pages/people/grants.h"
#include "web/pages/people/link.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::PersonId;
using engine::Refusal;

constexpr std::size_t longest_reason = 500;

std::optional<db::Person> person_of(Desk& desk, const Asked& asked) {
  return desk.store.people().person(asked.viewer, asked.id<PersonId>("person"));
}

std::string organisation_name(Desk& desk, const Asked& asked, const db::Person& person) {
  const auto found = desk.store.organisations().organisation(asked.viewer, person.organisation);
  return found ? found->name : "";
}

/// "Naam, E-mailadres" from "name email".
std::string field_words(const Say& say, const std::string& names) {
  std::istringstream fields(names);
  std::string words;
  for (std::string field; fields >> field;)
    words += (words.empty() ? "" : ", ") + say("profile." + field);
  return words;
}

std::string event_detail(const Say& say, const db::AccountEvent& event) {
  if (event.act == "grant-given" || event.act == "grant-taken")
    return grant_words(say, event.detail);
  return event.act == "profile-changed" ? field_words(say, event.detail) : event.detail;
}

View events_view(Desk& desk, const Asked& asked, PersonId person) {
  const Say say(desk, asked);
  const auto events = desk.store.account_register().events(asked.viewer, person);
  std::vector<PersonId> ids = {person};
  for (const db::AccountEvent& event : events)
    ids.push_back(event.by);
  std::map<PersonId, std::string> names;
  for (const db::Person& one : desk.store.people().people(asked.viewer, ids))
    names[one.id] = one.name;
  View::List rows;
  for (const db::AccountEvent& event : events) {
    View row;
    row.set("when", moment(event.at, asked.language)).set("who", names[event.by]);
    row.set("words", say("account-event." + event.act));
    row.set("detail", event_detail(say, event));
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string place_of_person(PersonId person) {
  return "/mensen/" + person.text();
}

/// Does it to somebody else, for a reason; `act` gives the key of what to say afterwards.
Response do_to_another(
    Desk& desk, const Asked& asked,
    const std::function<const char*(const db::Person&, const std::string& reason)>& act) {
  const auto person = person_of(desk, asked);
  if (!person)
    return not_found(desk, asked);
  Reader reader(asked.form());
  const std::string reason =
      reader.text("reason", Say(desk, asked)("reason.label"), longest_reason);
  if (person->id == asked.viewer.person)
    reader.add({{"people.not-yourself"}});
  if (!reader.ok())
    return show_person(desk, asked, reader.errors());
  return go_on(asked, place_of_person(person->id), engine::Message{act(*person, reason)});
}

}  // namespace

Response show_person(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const auto person = person_of(desk, asked);
  if (!person)
    return not_found(desk, asked);
  View body = account_view(desk, asked, *person);
  body.set("name", person->name).set("email", person->email).set("phone", person->phone);
  body.set("organisation", organisation_name(desk, asked, *person));
  body.set("active", person->active).set("self", person->id == asked.viewer.person);
  body.set("place", place_of_person(person->id));
  body.set("events", events_view(desk, asked, person->id));
  set_grants(desk, asked, *person, errors, body);
  body.set(
      "reason",
      input(desk, asked,
            {.name = "reason", .label = say("reason.label"), .hint = say("people.reason-hint")},
            errors));
  return show(desk, asked, "people/show",
              {.title = person->name,
               .crumbs = {{say("people.title"), "/mensen"}, {person->name, ""}},
               .errors = std::move(errors)},
              std::move(body));
}

Response person_page(Desk& desk, const Asked& asked) {
  return show_person(desk, asked, {});
}

Response block_person(Desk& desk, const Asked& asked) {
  return do_to_another(desk, asked, [&](const db::Person& person, const std::string& reason) {
    const bool block = asked.form().get("action") != "unblock";
    if (block == person.active) {
      desk.store.account_register().set_active(asked.viewer, person.id, !block, reason,
                                               asked.now.instant);
    }
    return block ? "done.person-blocked" : "done.person-unblocked";
  });
}

Response reset_second_factor(Desk& desk, const Asked& asked) {
  return do_to_another(desk, asked, [&](const db::Person& person, const std::string& reason) {
    desk.store.account_register().reset_second_factor(asked.viewer, person.id, reason,
                                                      asked.now.instant);
    return "done.second-factor-reset";
  });
}

}  // namespace draaiboek::web
