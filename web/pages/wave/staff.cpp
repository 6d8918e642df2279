#include "web/pages/wave/staff.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/plan_form.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using engine::StaffMember;

std::string value_of(const engine::Role& role, engine::PersonId person) {
  return role + ":" + person.text();
}

/// Everyone who may be added: people with a role of the programme who don't work here in it yet.
std::vector<Choice> choices(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  std::vector<Choice> found;
  for (const engine::Role& role : staff_roles(seen.workflow(), desk.reaches)) {
    for (const db::Person& person : desk.store.people().people_with_role(asked.viewer, role)) {
      if (!seen.wave().has_staff(role, person.id))
        found.push_back({value_of(role, person.id), person.name + " – " + say("role." + role)});
    }
  }
  return found;
}

Response show_staff(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  View::List rows;
  for (const StaffMember& member : staff_in_order(seen.wave().staff, desk.reaches, names)) {
    View row;
    row.set("name", names.of(member.person)).set("role", say("role." + member.role));
    row.set("member", value_of(member.role, member.person));
    rows.push_back(std::move(row));
  }
  auto people = choices(desk, asked);
  View body;
  body.set("none", rows.empty());
  body.set("rows", std::move(rows));
  body.set("nobody_left", people.empty());
  people.insert(people.begin(), {"", say("staff.choose")});
  body.set("member", choice_input(desk, asked, {.name = "member", .label = say("staff.add-label")},
                                  people, {}, errors));
  body.set("back", wave_place(seen.wave().id));
  const std::string title = say("staff.title");
  Frame frame{.title = title, .crumbs = wave_crumbs(say, seen, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/staff", frame, std::move(body));
}

/// Only people on the list can be added, whatever was sent. A second click finds them added.
bool may_be_added(Desk& desk, const Asked& asked, const engine::wish::SetStaff& wish,
                  const std::string& member) {
  if (asked.at().wave().has_staff(wish.role, wish.person))
    return true;
  const auto people = choices(desk, asked);
  return std::any_of(people.begin(), people.end(),
                     [&](const Choice& choice) { return choice.value == member; });
}

}  // namespace

std::vector<StaffMember> staff_in_order(std::vector<StaffMember> staff, const Reaches& reaches,
                                        const Names& names) {
  const auto rank = [&](const StaffMember& member) {
    return std::find_if(reaches.begin(), reaches.end(),
                        [&](const db::RoleReach& row) { return row.role == member.role; }) -
           reaches.begin();
  };
  std::sort(staff.begin(), staff.end(), [&](const StaffMember& one, const StaffMember& other) {
    return rank(one) != rank(other) ? rank(one) < rank(other)
                                    : names.of(one.person) < names.of(other.person);
  });
  return staff;
}

std::optional<engine::wish::SetStaff> staff_wish(const std::string& member, bool on) {
  const auto colon = member.find(':');
  if (colon == std::string::npos || colon == 0)
    return std::nullopt;
  const auto person = engine::PersonId::parse(member.substr(colon + 1));
  if (!person)
    return std::nullopt;
  return engine::wish::SetStaff{member.substr(0, colon), *person, on};
}

Response staff_page(Desk& desk, const Asked& asked) {
  return is_wave(asked) ? show_staff(desk, asked, {}) : not_found(desk, asked);
}

Response change_staff(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const bool on = asked.form().get("action") != "remove";
  const std::string member = asked.form().get("member");
  const auto wish = staff_wish(member, on);
  if (!wish || (on && !may_be_added(desk, asked, *wish, member))) {
    return show_staff(desk, asked,
                      {{{"input.choice", {{"label", say("staff.add-label")}}}, "member"}});
  }
  const auto handled = post(desk, asked, *wish);
  if (!handled)
    return show_staff(desk, asked, {handled.refusal()});
  return go_on(asked, wave_place(asked.at().wave().id) + "/medewerkers",
               engine::Message{on ? "done.staff-added" : "done.staff-removed"});
}

}  // namespace draaiboek::web
