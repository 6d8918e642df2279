#include "web/pages/workshop/attendance.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/parts/names.h"
#include "web/pages/workshop/place.h"

namespace draaiboek::web {
namespace {

using engine::Attendance;
using engine::CaseState;

std::string value_of(const CaseState& participant, engine::PersonId person) {
  return participant.id.text() + "." + person.text();
}

bool is_in(const std::vector<std::string>& values, const std::string& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::vector<std::string> known(const engine::StepState& state,
                               const std::vector<const CaseState*>& all) {
  std::vector<std::string> values;
  for (const CaseState* participant : all) {
    for (const Attendance& one : state.attendance) {
      if (one.participant == participant->id && one.present)
        values.push_back(value_of(*participant, one.person));
    }
  }
  return values;
}

Response show_form(Desk& desk, const Asked& asked, const Workshop& workshop,
                   std::vector<engine::Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  const auto all = names.in_order(invitees(seen));
  const auto chosen = asked.request.method == Method::post
                          ? asked.form().all("present")
                          : known(seen.self().steps.at(workshop.index), all);
  View::List rows;
  for (const CaseState* participant : all) {
    View::List people;
    for (const engine::StaffMember& member : participant->staff) {
      const std::string value = value_of(*participant, member.person);
      View person;
      person.set("value", value).set("label", names.of(member.person));
      person.set("role", say("role." + member.role)).set("chosen", is_in(chosen, value));
      people.push_back(std::move(person));
    }
    View row;
    row.set("name", names.of(*participant)).set("nobody", people.empty());
    row.set("people", std::move(people));
    rows.push_back(std::move(row));
  }
  View body;
  body.set("rows", std::move(rows)).set("version", seen.self().version);
  body.set("caption", say.word(workshop.step->title));
  body.set("back", workshop_place(seen.self().id, workshop.anchor->id));
  const std::string title = say("attendance.title");
  Frame frame{.title = title, .crumbs = workshop_crumbs(say, seen, workshop, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "workshop/attendance", frame, std::move(body));
}

}  // namespace

std::vector<Attendance> read_attendance(const std::vector<std::string>& present,
                                        const std::vector<const CaseState*>& all) {
  std::vector<Attendance> people;
  for (const CaseState* participant : all) {
    for (const engine::StaffMember& member : participant->staff) {
      people.push_back(
          {participant->id, member.person, is_in(present, value_of(*participant, member.person))});
    }
  }
  return people;
}

Response attendance_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  auto refused = not_led(desk, asked, workshop);
  return refused ? std::move(*refused) : show_form(desk, asked, *workshop, {});
}

Response take_attendance(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  engine::wish::TakeAttendance wish{
      read_attendance(asked.form().all("present"), invitees(asked.at()))};
  const auto handled = post(desk, asked, engine::StepWish{workshop->step->id, std::move(wish)});
  if (!handled)
    return show_form(desk, asked, *workshop, {handled.refusal()});
  return go_on(asked, workshop_place(asked.at().self().id, workshop->anchor->id),
               engine::Message{"done.attendance-taken"});
}

}  // namespace draaiboek::web
