#include "web/pages/participant/colleagues.h"

#include <algorithm>
#include <map>

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/participant/new_person.h"
#include "web/pages/participant/place.h"
#include "web/pages/participant/removal.h"
#include "web/pages/parts/closed.h"
#include "web/pages/people/link.h"
#include "web/pages/wave/plan_form.h"
#include "web/pages/wave/staff.h"

namespace draaiboek::web {
namespace {

using engine::PersonId;
using engine::Refusal;
using engine::wish::SetStaff;

std::string people_place(const Asked& asked) {
  return case_place(asked.at().self().id) + "/mensen";
}

/// How far each of them is with signing in.
std::map<PersonId, std::string> account_words_of(Desk& desk, const Asked& asked) {
  std::vector<PersonId> ids;
  for (const engine::StaffMember& member : asked.at().self().staff)
    ids.push_back(member.person);
  std::map<PersonId, std::string> words;
  if (ids.empty())
    return words;
  auto states = desk.store.account_register().states(asked.viewer, ids);
  for (const db::Person& person : desk.store.people().people(asked.viewer, ids))
    words[person.id] = account_words(desk, asked, person, states[person.id]);
  return words;
}

std::string back_place(const Seen& seen) {
  return seen.is(engine::coordinator_role) ? enrolment_place(seen.self().id)
                                           : case_place(seen.self().id);
}

Response show_colleagues(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  auto accounts = account_words_of(desk, asked);
  View::List rows;
  for (const engine::StaffMember& member : seen.self().staff) {
    const std::string value = member.role + ":" + member.person.text();
    View row;
    row.set("name", names.of(member.person)).set("email", names.email_of(member.person));
    row.set("role", say("role." + member.role)).set("member", value);
    const bool own = is_own_place(asked, {member.role, member.person, false});
    row.set("own", own).set("remove", people_place(asked) + "/weghaling?wie=" + value);
    row.set("replace", people_place(asked) + "/nieuw?vervangt=" + value);
    row.set("place", people_place(asked) + "/" + member.person.text());
    row.set("account", accounts[member.person]);
    rows.push_back(std::move(row));
  }
  View body;
  body.set("none", rows.empty()).set("open", !is_closed(seen));
  body.set("closed", is_closed(seen) ? closed_words(say, seen) : "");
  body.set("rows", std::move(rows));
  body.set("add", people_place(asked) + "/nieuw").set("back", back_place(seen));
  const std::string title = say("colleagues.title", {{"organisation", names.of(seen.self())}});
  Frame frame{.title = title, .crumbs = people_crumbs(say, seen, names, say("colleagues.heading"))};
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/colleagues", frame, std::move(body));
}

/// Who is replaced, when that person works here; from the link or from the form.
std::optional<SetStaff> replaced(const Asked& asked) {
  const bool posted = asked.request.method == Method::post;
  auto wish = staff_wish(
      posted ? asked.form().get("replaces") : asked.request.query.get("vervangt"), false);
  if (!wish || !asked.at().self().has_staff(wish->role, wish->person))
    return std::nullopt;
  return wish;
}

std::vector<Choice> person_choices(Desk& desk, const Asked& asked) {
  std::vector<Choice> choices;
  const auto& self = asked.at().self();
  for (const db::Person& person : desk.store.people().people_of(asked.viewer, self.organisation)) {
    const bool here = std::any_of(self.staff.begin(), self.staff.end(),
                                  [&](const auto& member) { return member.person == person.id; });
    if (!here)
      choices.push_back({person.id.text(), person.name, person.email});
  }
  const Say say(desk, asked);
  choices.push_back({"new", say("colleagues.new-person"), say("colleagues.new-person-hint")});
  return choices;
}

/// The first one speaks for the organisation; whoever comes later works along.
std::string suggested_role(const Asked& asked, const std::optional<SetStaff>& old) {
  if (old)
    return old->role;
  std::string role = asked.request.query.get("rol");
  if (!role.empty())
    return role;
  const auto& staff = asked.at().self().staff;
  const bool has_contact = std::any_of(staff.begin(), staff.end(), [](const auto& member) {
    return member.role == engine::contact_role;
  });
  return std::string(has_contact ? "member" : engine::contact_role);
}

Response show_new(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_participant(desk, seen);
  const auto old = replaced(asked);
  const auto people = person_choices(desk, asked);
  const std::string again = asked.request.query.get("wie");
  std::vector<Choice> roles;
  for (const std::string& one : organisation_roles(desk.reaches))
    roles.push_back({one, role_label(say, one), say("colleagues.about-" + one)});
  // Whoever the organisation has works here already, or it has nobody yet.
  const bool only_new = people.size() == 1;
  View body;
  body.set("only_new", only_new);
  body.set("person", choice_input(desk, asked, {.name = "person", .label = say("colleagues.who")},
                                  people, {again}, errors));
  body.set("name",
           input(desk, asked,
                 {.name = "name", .label = say("colleagues.name"), .optional = !only_new}, errors));
  body.set(
      "email",
      input(desk, asked, {.name = "email", .label = say("colleagues.email"), .optional = !only_new},
            errors));
  body.set("role", choice_input(desk, asked, {.name = "role", .label = say("colleagues.role")},
                                roles, {suggested_role(asked, old)}, errors));
  body.set("replaces", old ? old->role + ":" + old->person.text() : "");
  body.set("old", old ? names.of(old->person) : "").set("back", people_place(asked));
  const std::string title = say(old ? "colleagues.replace-title" : "colleagues.new-title");
  Frame frame{.title = title, .crumbs = people_crumbs(say, seen, names, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/new-colleague", frame, std::move(body));
}

/// The second command of a replacement gets a name that follows from the first, so that sending
/// the form twice takes the old person off once.
engine::CommandId second(const engine::CommandId& first) {
  return {{first.bits.high ^ 1U, first.bits.low}};
}

std::optional<Refusal> take_off(Desk& desk, const Asked& asked, const SetStaff& old) {
  const auto first = engine::CommandId::parse(asked.form().get("command"));
  engine::expects(first.has_value(), "the first command of this form was carried out");
  const Seen& seen = asked.at();
  const engine::Command command{second(*first), seen.self().id, seen.actor(), old,
                                "replaced " + old.role + ":" + old.person.text()};
  const auto handled = desk.runner.handle(command, asked.now);
  if (!handled)
    return handled.refusal();
  return std::nullopt;
}

}  // namespace

Response colleagues_page(Desk& desk, const Asked& asked) {
  return is_participant(asked) ? show_colleagues(desk, asked, {}) : not_found(desk, asked);
}

Response new_colleague_page(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  if (is_closed(asked.at()))
    return go_on(asked, people_place(asked));
  return show_new(desk, asked, {});
}

Response add_colleague(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  const std::string role =
      reader.choice("role", say("colleagues.role"), organisation_roles(desk.reaches));
  const auto person = chosen_person(desk, asked, reader);
  if (!person)
    return show_new(desk, asked, reader.errors());
  const auto old = replaced(asked);
  if (old && is_own_place(asked, *old))
    return show_new(desk, asked, {{{"colleagues.not-yourself"}}});
  const auto handled = post(desk, asked, SetStaff{role, *person, true});
  if (!handled)
    return show_new(desk, asked, {told_at_address(desk, asked, *person, handled.refusal())});
  if (old) {
    if (auto refusal = take_off(desk, asked, *old))
      return show_colleagues(desk, asked, {*refusal});
    withdraw_links(desk, asked, old->person);
  }
  // Whoever is new needs a link next, and that is made on their own page.
  return go_on(asked, people_place(asked) + "/" + person->text(),
               engine::Message{old ? "done.colleague-replaced" : "done.colleague-added"});
}

}  // namespace draaiboek::web
