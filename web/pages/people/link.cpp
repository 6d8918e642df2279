#include "web/pages/people/link.h"

#include "web/account/way_in.h"
#include "web/pages/parts/say.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

db::AccountState state_of(Desk& desk, const Asked& asked, engine::PersonId person) {
  const auto states = desk.store.account_register().states(asked.viewer, {person});
  const auto found = states.find(person);
  return found == states.end() ? db::AccountState() : found->second;
}

}  // namespace

Response make_person_link(Desk& desk, const Asked& asked) {
  const auto person =
      desk.store.people().person(asked.viewer, asked.id<engine::PersonId>("person"));
  if (!person || !person->active)
    return not_found(desk, asked);
  return show_new_link(desk, asked, *person, "/mensen/" + person->id.text());
}

Response show_new_link(Desk& desk, const Asked& asked, const db::Person& person,
                       const std::string& back) {
  const Say say(desk, asked);
  const bool first = !state_of(desk, asked, person.id).has_password;
  const db::LinkSort sort = first ? db::LinkSort::activation : db::LinkSort::password;
  const std::string token =
      make_link(desk.store.accounts(), sort, person.id, asked.viewer.person, asked.now);
  const std::string host = "http://" + asked.request.host;
  View body;
  body.set("first", first).set("name", person.name).set("back", back);
  body.set("link", link_address(desk.public_address.empty() ? host : desk.public_address, token));
  body.set("until", moment(asked.now.instant + life_of(sort), asked.language));
  return show(desk, asked, "people/link",
              {.title = say(first ? "link.activation-title" : "link.password-title",
                            {{"name", person.name}}),
               .shown_once = true},
              std::move(body));
}

std::string account_words(const Desk& desk, const Asked& asked, const db::Person& person,
                          const db::AccountState& state) {
  const Say say(desk, asked);
  if (!person.active)
    return say("account.blocked");
  if (state.has_password)
    return say(state.has_second_factor ? "account.active-strong" : "account.active");
  if (state.link_ends && *state.link_ends > asked.now.instant)
    return say("account.invited", {{"until", moment(*state.link_ends, asked.language)}});
  return say(state.link_ends ? "account.invitation-over" : "account.not-invited");
}

View account_view(Desk& desk, const Asked& asked, const db::Person& person) {
  const Say say(desk, asked);
  const db::AccountState state = state_of(desk, asked, person.id);
  View view;
  view.set("words", account_words(desk, asked, person, state)).set("first", !state.has_password);
  view.set("strong", state.has_second_factor);
  view.set("wish",
           state.wants_password
               ? say("account.wish", {{"name", person.name},
                                      {"moment", moment(*state.wants_password, asked.language)}})
               : "");
  return view;
}

}  // namespace draaiboek::web
