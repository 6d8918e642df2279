#include "web/pages/people/grants.h"

#include <algorithm>
#include <sstream>

#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/people/person.h"
#include "web/setup/catalogue.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::Grant;
using db::Scope;
using engine::PersonId;
using engine::Refusal;

std::string value_of(const Grant& grant) {
  return grant.role + " " + std::string(to_text(grant.scope)) + " " + grant.scope_id;
}

std::optional<Grant> grant_of(const std::string& value) {
  std::istringstream words(value);
  Grant grant;
  std::string scope;
  words >> grant.role >> scope >> grant.scope_id;
  const auto known = db::scope_from_text(scope);
  if (!known)
    return std::nullopt;
  grant.scope = *known;
  return grant;
}

std::vector<Choice> scope_choices(Desk& desk, const Asked& asked, const Say& say,
                                  const db::Person& person) {
  std::vector<Choice> choices = {{"", say("grants.choose")},
                                 {"everything ", say("scope.everything")}};
  const auto own = desk.store.organisations().organisation(asked.viewer, person.organisation);
  if (own)
    choices.push_back(
        {"organisation " + own->id.text(), say("scope.organisation") + ": " + own->name});
  for (const auto& programme : desk.catalogue.active()) {
    choices.push_back(
        {"programme " + programme->id, say("scope.programme") + ": " + say.word(programme->title)});
  }
  for (const db::ScopeRow& row : desk.store.account_register().scopes(asked.viewer)) {
    const std::string sort(to_text(row.scope));
    choices.push_back({sort + " " + row.id.text(), say("scope." + sort) + ": " + row.title});
  }
  return choices;
}

std::vector<Choice> role_choices(Desk& desk, const Say& say) {
  std::vector<Choice> choices = {{"", say("grants.choose")}};
  for (const db::RoleReach& row : desk.reaches)
    choices.push_back({row.role, say("role." + row.role)});
  return choices;
}

bool has(const std::vector<Choice>& choices, const std::string& value) {
  return !value.empty() && std::any_of(choices.begin(), choices.end(),
                                       [&](const Choice& choice) { return choice.value == value; });
}

bool may_cover(Desk& desk, const Grant& grant) {
  const auto row = std::find_if(desk.reaches.begin(), desk.reaches.end(),
                                [&](const auto& one) { return one.role == grant.role; });
  return row != desk.reaches.end() &&
         (row->scopes.empty() ||
          std::find(row->scopes.begin(), row->scopes.end(), grant.scope) != row->scopes.end());
}

std::optional<Grant> read_grant(Desk& desk, const Asked& asked, const db::Person& person,
                                Reader& reader) {
  const Say say(desk, asked);
  const std::string role = asked.form().get("role");
  const std::string over = asked.form().get("over");
  if (!has(role_choices(desk, say), role))
    reader.refuse("role", "input.choice", say("grants.role"));
  if (!has(scope_choices(desk, asked, say, person), over))
    reader.refuse("over", "input.choice", say("grants.over"));
  auto grant = reader.ok() ? grant_of(role + " " + over) : std::nullopt;
  if (grant && !may_cover(desk, *grant))
    reader.add({{"grants.wrong-scope", {{"role", say("role." + role)}}}, "over"});
  return grant;
}

View row_of(const Say& say, const Asked& asked, const db::GivenGrant& one,
            const std::string& giver) {
  View row;
  row.set("role", say("role." + one.grant.role));
  row.set("scope", say("scope." + std::string(to_text(one.grant.scope))));
  const bool programme = one.grant.scope == Scope::programme;
  row.set("over", programme ? one.grant.scope_id : one.title);
  row.set("wave", one.wave == one.title ? "" : one.wave);
  row.set("by_fact", one.by_fact).set("value", value_of(one.grant));
  row.set("giver", one.by ? say("grants.given",
                                {{"name", giver}, {"moment", moment(one.at, asked.language)}})
                          : "");
  return row;
}

}  // namespace

std::string grant_words(const Say& say, const std::string& detail) {
  const auto grant = grant_of(detail);
  if (!grant)
    return "";
  return say("role." + grant->role) + " – " + say("scope." + std::string(to_text(grant->scope)));
}

void set_grants(Desk& desk, const Asked& asked, const db::Person& person,
                const std::vector<Refusal>& errors, View& body) {
  const Say say(desk, asked);
  const auto grants = desk.store.account_register().grants(asked.viewer, person.id);
  std::vector<PersonId> givers = {person.id};
  for (const db::GivenGrant& one : grants)
    givers.push_back(one.by);
  std::map<PersonId, std::string> names;
  for (const db::Person& one : desk.store.people().people(asked.viewer, givers))
    names[one.id] = one.name;
  View::List rows;
  for (const db::GivenGrant& one : grants)
    rows.push_back(row_of(say, asked, one, names[one.by]));
  body.set("has_grants", !rows.empty());
  body.set("grants", std::move(rows));
  body.set("role", choice_input(desk, asked, {.name = "role", .label = say("grants.role")},
                                role_choices(desk, say), {}, errors));
  body.set("over", choice_input(desk, asked, {.name = "over", .label = say("grants.over")},
                                scope_choices(desk, asked, say, person), {}, errors));
}

Response give_grant(Desk& desk, const Asked& asked) {
  const auto person = desk.store.people().person(asked.viewer, asked.id<PersonId>("person"));
  if (!person)
    return not_found(desk, asked);
  Reader reader(asked.form());
  const auto grant = read_grant(desk, asked, *person, reader);
  if (!reader.ok())
    return show_person(desk, asked, reader.errors());
  // Who manages people doesn't see documents; they can't open that door for themselves.
  if (person->id == asked.viewer.person)
    return show_person(desk, asked, {{{"people.not-yourself"}}});
  desk.store.account_register().give(asked.viewer, person->id, *grant, asked.now.instant);
  return go_on(asked, "/mensen/" + person->id.text(), engine::Message{"done.grant-given"});
}

Response take_grant(Desk& desk, const Asked& asked) {
  const auto person = desk.store.people().person(asked.viewer, asked.id<PersonId>("person"));
  if (!person)
    return not_found(desk, asked);
  const auto grant = grant_of(asked.form().get("grant"));
  if (!grant)
    return show_person(desk, asked, {{{"refusal.form-incomplete"}}});
  // Whoever takes away the last right to do so can't give it back.
  if (person->id == asked.viewer.person && grant->role == "administrator")
    return show_person(desk, asked, {{{"people.not-yourself"}}});
  desk.store.account_register().take_away(asked.viewer, person->id, *grant, asked.now.instant);
  return go_on(asked, "/mensen/" + person->id.text(), engine::Message{"done.grant-taken"});
}

}  // namespace draaiboek::web
