#include "web/pages/wave/staff.h"

#include <algorithm>
#include <map>

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/parts/closed.h"
#include "web/pages/parts/reason.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/plan_form.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using engine::StaffMember;

std::string value_of(const engine::Role& role, engine::PersonId person) {
  return role + ":" + person.text();
}

/// Whoever worked here in that role may come back, though no other wave knows them in it.
bool was_here(Desk& desk, const Seen& seen, const engine::wish::SetStaff& wish) {
  std::map<engine::CaseId, std::uint64_t> known;
  for (const auto& other : seen.tree().all()) {
    if (other->id != seen.wave().id)
      known[other->id] = other->version;
  }
  const auto events = desk.store.journal().read_after(seen.wave().id, known);
  return std::any_of(events.begin(), events.end(), [&](const engine::StoredEvent& one) {
    const auto* set = std::get_if<engine::fact::StaffSet>(&one.event.fact);
    return one.target == seen.wave().id && set != nullptr && set->role == wish.role &&
           set->person == wish.person;
  });
}

/// Who is suggested or sent, when the list doesn't have them but they were here before.
void add_former(Desk& desk, const Asked& asked, std::vector<Choice>& found) {
  const bool posted = asked.request.method == Method::post;
  const std::string member = posted ? asked.form().get("member") : asked.request.query.get("wie");
  const auto wish = staff_wish(member, true);
  const bool listed = std::any_of(found.begin(), found.end(),
                                  [&](const Choice& one) { return one.value == member; });
  if (!wish || listed || asked.at().wave().has_staff(wish->role, wish->person) ||
      !was_here(desk, asked.at(), *wish))
    return;
  const Say say(desk, asked);
  if (const auto person = desk.store.people().person(asked.viewer, wish->person))
    found.push_back({member, person->name + " – " + say("role." + wish->role)});
}

/// Everyone who may be added: people with a role for waves who don't work here in it yet.
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
  add_former(desk, asked, found);
  return found;
}

std::string staff_place(const Asked& asked) {
  return wave_place(asked.at().wave().id) + "/medewerkers";
}

std::string removal_place(const Asked& asked) {
  return staff_place(asked) + "/weghaling";
}

/// Who runs the wave doesn't shut themselves out of it: another coordinator does that.
bool is_own_place(const Asked& asked, const engine::wish::SetStaff& wish) {
  return wish.person == asked.viewer.person && wish.role == engine::coordinator_role;
}

Response show_removal(Desk& desk, const Asked& asked, const engine::wish::SetStaff& wish,
                      std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Names names = Names::of_wave(desk, asked.at());
  const std::string title = say(
      "staff.remove-title", {{"name", names.of(wish.person)}, {"role", say("role." + wish.role)}});
  return reason_page(desk, asked,
                     {.title = title,
                      .caption = asked.at().wave().title,
                      .crumbs = wave_crumbs(say, asked.at(), title),
                      .lead = say("staff.remove-about"),
                      .button = say("staff.remove"),
                      .back = staff_place(asked),
                      .along = {{"member", value_of(wish.role, wish.person)}}},
                     std::move(errors));
}

Response show_staff(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  View::List rows;
  for (const StaffMember& member : staff_in_order(seen.wave().staff, desk.reaches, names)) {
    View row;
    row.set("name", names.of(member.person)).set("role", say("role." + member.role));
    row.set("own", is_own_place(asked, {member.role, member.person, false}));
    row.set("remove", removal_place(asked) + "?wie=" + value_of(member.role, member.person));
    rows.push_back(std::move(row));
  }
  auto people = choices(desk, asked);
  View body;
  body.set("none", rows.empty()).set("open", !is_closed(seen));
  body.set("closed", is_closed(seen) ? closed_words(say, seen) : "");
  body.set("rows", std::move(rows));
  body.set("nobody_left", people.empty());
  people.insert(people.begin(), {"", say("staff.choose")});
  body.set("member", choice_input(desk, asked, {.name = "member", .label = say("staff.add-label")},
                                  people, {asked.request.query.get("wie")}, errors));
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

Response add_staff(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const std::string member = asked.form().get("member");
  const auto wish = staff_wish(member, true);
  if (!wish || !may_be_added(desk, asked, *wish, member)) {
    const std::string label = Say(desk, asked)("staff.add-label");
    return show_staff(desk, asked, {{{"input.choice", {{"label", label}}}, "member"}});
  }
  const auto handled = post(desk, asked, *wish);
  if (!handled)
    return show_staff(desk, asked, {handled.refusal()});
  return go_on(asked, staff_place(asked), engine::Message{"done.staff-added"});
}

Response staff_removal_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const auto wish = staff_wish(asked.request.query.get("wie"), false);
  const bool here = wish && asked.at().wave().has_staff(wish->role, wish->person);
  if (!here || is_own_place(asked, *wish) || is_closed(asked.at()))
    return go_on(asked, staff_place(asked));
  return show_removal(desk, asked, *wish, {});
}

Response remove_staff(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const auto wish = staff_wish(asked.form().get("member"), false);
  if (!wish)
    return show_staff(desk, asked, {{{"refusal.form-incomplete"}}});
  if (is_own_place(asked, *wish))
    return show_removal(desk, asked, *wish, {{{"staff.not-yourself"}}});
  const auto handled = post(desk, asked, *wish);
  if (!handled)
    return show_removal(desk, asked, *wish, {handled.refusal()});
  return go_on(asked, staff_place(asked), engine::Message{"done.staff-removed"},
               staff_place(asked) + "?wie=" + value_of(wish->role, wish->person));
}

}  // namespace draaiboek::web
