#include "web/pages/people/colleague.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/pages/participant/place.h"
#include "web/pages/people/help.h"
#include "web/pages/people/link.h"

namespace draaiboek::web {
namespace {

using engine::CommandId;
using engine::PersonId;
using engine::Refusal;
using engine::wish::SetStaff;

const std::string contact(engine::contact_role);
const std::string member = "member";

std::string people_place(const Asked& asked) {
  return case_place(asked.at().self().id) + "/mensen";
}

/// The person of the route, when they work on this participant.
std::optional<db::Person> colleague_of(Desk& desk, const Asked& asked) {
  const auto id = asked.id<PersonId>("person");
  const auto& staff = asked.at().self().staff;
  const bool here =
      std::any_of(staff.begin(), staff.end(), [&](const auto& one) { return one.person == id; });
  return is_participant(asked) && here ? desk.store.people().person(asked.viewer, id)
                                       : std::nullopt;
}

std::string roles_of(const Say& say, const engine::CaseState& at, PersonId person) {
  std::string words;
  for (const engine::StaffMember& one : at.staff) {
    if (one.person == person)
      words += (words.empty() ? "" : ", ") + say("role." + one.role);
  }
  return words;
}

bool may_hand_over(const Asked& asked, PersonId to) {
  const auto& self = asked.at().self();
  return self.has_staff(contact, asked.viewer.person) && to != asked.viewer.person &&
         self.life == engine::Life::open;
}

Response show_colleague(Desk& desk, const Asked& asked, const db::Person& person,
                        std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const auto& self = asked.at().self();
  View body = account_view(desk, asked, person);
  body.set("name", person.name).set("email", person.email).set("phone", person.phone);
  body.set("roles", roles_of(say, self, person.id));
  body.set("may_help", person.active && may_help(desk, asked, person.id));
  body.set("self", person.id == asked.viewer.person);
  // Who has the role already needs it only when a handing over broke off half way.
  const bool has_role = self.has_staff(contact, person.id) && errors.empty();
  body.set("may_hand_over", may_hand_over(asked, person.id) && !has_role);
  body.set("confirm",
           choice_input(desk, asked, {.name = "confirm", .label = say("colleagues.sure")},
                        {{"yes", say("colleagues.confirm")}}, {}, errors));
  body.set("place", people_place(asked) + "/" + person.id.text());
  body.set("back", people_place(asked));
  const Names names = Names::of_participant(desk, asked.at());
  body.set("organisation", names.of(self));
  return show(desk, asked, "people/colleague",
              {.title = person.name,
               .crumbs = people_crumbs(say, asked.at(), names, person.name),
               .errors = std::move(errors)},
              std::move(body));
}

/// Commands that follow from one form get names that follow from the first: sending it twice does
/// each of them once.
CommandId derived(const CommandId& first, std::uint64_t number) {
  return {{first.bits.high ^ number, first.bits.low}};
}

std::optional<Refusal> carry_out(Desk& desk, const Asked& asked, const CommandId& id,
                                 const SetStaff& wish) {
  const auto& self = asked.at().self();
  if (self.has_staff(wish.role, wish.person) == wish.on)
    return std::nullopt;
  const engine::Command command{
      id, self.id, asked.at().actor(), wish,
      "handed over " + wish.role + ":" + wish.person.text() + (wish.on ? ":on" : ":off")};
  const auto handled = desk.runner.handle(command, asked.now);
  return handled ? std::nullopt : std::optional(handled.refusal());
}

}  // namespace

Response colleague_page(Desk& desk, const Asked& asked) {
  const auto person = colleague_of(desk, asked);
  return person ? show_colleague(desk, asked, *person, {}) : not_found(desk, asked);
}

Response make_colleague_link(Desk& desk, const Asked& asked) {
  const auto person = colleague_of(desk, asked);
  if (!person)
    return not_found(desk, asked);
  if (!person->active || !may_help(desk, asked, person->id))
    return show_colleague(desk, asked, *person, {{{"link.not-yours"}}});
  return show_new_link(desk, asked, *person, people_place(asked) + "/" + person->id.text());
}

Response hand_over(Desk& desk, const Asked& asked) {
  const auto person = colleague_of(desk, asked);
  if (!person)
    return not_found(desk, asked);
  const auto first = CommandId::parse(asked.form().get("command"));
  if (!first)
    return show_colleague(desk, asked, *person, {{{"refusal.form-incomplete"}}});
  if (!may_hand_over(asked, person->id))
    return show_colleague(desk, asked, *person, {{{"colleagues.not-yours"}}});
  if (asked.form().get("confirm") != "yes")
    return show_colleague(desk, asked, *person, {{{"colleagues.unconfirmed"}, "confirm"}});
  const PersonId own = asked.viewer.person;
  // In this order nobody is ever without a contact, and who hands over can still finish it.
  const SetStaff wishes[] = {{contact, person->id, true},
                             {member, own, true},
                             {member, person->id, false},
                             {contact, own, false}};
  std::uint64_t number = 0;
  for (const SetStaff& wish : wishes) {
    if (const auto refusal = carry_out(desk, asked, derived(*first, number++), wish))
      return show_colleague(desk, asked, *person, {*refusal});
  }
  return go_on(asked, case_place(asked.at().self().id), engine::Message{"done.handed-over"});
}

}  // namespace draaiboek::web
