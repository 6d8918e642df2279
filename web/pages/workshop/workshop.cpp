#include "web/pages/workshop/workshop.h"

#include "web/pages/parts/names.h"
#include "web/pages/workshop/place.h"
#include "web/show/words.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Phase;
using engine::StepIndex;
using Texts = std::map<engine::TextId, std::string>;

std::string text_of(const Texts& texts, engine::TextId id) {
  const auto found = texts.find(id);
  return found == texts.end() ? "" : found->second;
}

View prerequisites_view(const Say& say, const Seen& seen, const Workshop& workshop,
                        engine::Date today) {
  View::List rows;
  for (const StepIndex index : prerequisites(seen.workflow(), workshop.index)) {
    const engine::Step& step = seen.workflow().steps[index];
    if (step.kind->holds_by_itself)
      continue;
    const auto standing = engine::standing(seen.workflow(), seen.tree(), seen.self(), index, today);
    View row;
    row.set("name", say.word(step.title)).set("place", step_place(seen.self().id, step.id));
    row.set("status", status_view(say, standing)).set("due", say.short_day(standing.due));
    rows.push_back(std::move(row));
  }
  return rows;
}

bool was_present(const engine::StepState& state, const CaseState& participant,
                 engine::PersonId person) {
  for (const engine::Attendance& one : state.attendance) {
    if (one.participant == participant.id && one.person == person)
      return one.present;
  }
  return false;
}

View invitees_view(const Say& say, const Seen& seen, const Names& names,
                   const engine::StepState& state) {
  View::List rows;
  for (const CaseState* participant : invitees(seen)) {
    View::List people;
    for (const engine::StaffMember& member : participant->staff) {
      View person;
      person.set("name", names.of(member.person)).set("role", say("role." + member.role));
      person.set("present", was_present(state, *participant, member.person));
      people.push_back(std::move(person));
    }
    View row;
    row.set("name", names.of(*participant));
    row.set("place", case_place(participant->id) + "/mensen");
    row.set("nobody", people.empty()).set("people", std::move(people));
    rows.push_back(std::move(row));
  }
  return rows;
}

View materials_view(const engine::StepState& state, const Texts& texts) {
  View::List rows;
  for (const engine::Material& material : state.materials) {
    const std::string link = text_of(texts, material.link);
    View row;
    row.set("name", text_of(texts, material.title));
    row.set("place", material.document ? "/documenten/" + material.document.text() : link);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// A move back, with the old date and place filled in.
View undo_view(const Asked& asked, const Say& say, const std::string& move) {
  const auto& query = asked.request.query;
  const auto was = engine::date_from_text(query.get("was"));
  if (!was)
    return false;
  std::string place = move + "?datum=" + engine::to_text(*was);
  for (const auto& [from, to] :
       {std::pair{"was-from", "van"}, {"was-until", "tot"}, {"was-room", "zaal"}}) {
    place += "&" + std::string(to) + "=" + percent_encode(query.get(from));
  }
  View undo;
  undo.set("place", place).set("date", say.day(*was));
  return undo;
}

void set_state(View& body, const Say& say, const Seen& seen, const Workshop& workshop,
               const Texts& texts, engine::Date today) {
  const engine::StepState& state = seen.self().steps.at(workshop.index);
  const auto planned =
      engine::planned(seen.workflow(), seen.tree(), seen.self(), workshop.anchor->id);
  const bool held = state.phase == Phase::done;
  const bool cancelled = state.phase == Phase::cancelled;
  const bool runs = seen.is(engine::coordinator_role) && seen.self().life == engine::Life::open;
  body.set("status", status_view(say, engine::standing(seen.workflow(), seen.tree(), seen.self(),
                                                       workshop.index, today)));
  body.set("when", planned ? say.planned(*planned) : "");
  body.set("moves", planned && planned->moves > 0
                        ? say.count("workshop.moved", static_cast<std::size_t>(planned->moves))
                        : "");
  body.set("move_reason", planned ? text_of(texts, planned->reason) : "");
  body.set("cancel_reason", cancelled ? text_of(texts, state.reason) : "");
  body.set("held", held).set("cancelled", cancelled).set("held_on", held ? say.day(state.on) : "");
  body.set("may_move", runs && !held).set("may_cancel", runs && !held && !cancelled && planned);
  const bool ready =
      engine::blockers(seen.workflow(), seen.tree(), seen.self(), workshop.index, today).empty();
  body.set("may_hold", runs && !held && !cancelled && ready);
  body.set("may_take_attendance", runs && held).set("may_add", runs);
}

}  // namespace

Response workshop_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  const Texts texts = desk.store.texts(asked.viewer, {seen.self().id});
  const engine::StepState& state = seen.self().steps.at(workshop->index);
  const std::string place = workshop_place(seen.self().id, workshop->anchor->id);
  const std::string move = wave_place(seen.self().id) + "/verplaatsing/" + workshop->anchor->id;
  View body;
  set_state(body, say, seen, *workshop, texts, asked.now.date);
  body.set("place", place).set("move", move).set("undo", undo_view(asked, say, move));
  View before = prerequisites_view(say, seen, *workshop, asked.now.date);
  body.set("before", std::move(before));
  View invited = invitees_view(say, seen, names, state);
  body.set("shows_people", seen.is(engine::coordinator_role) || !seen.participants().empty());
  body.set("nobody_invited", invitees(seen).empty()).set("invitees", std::move(invited));
  body.set("attendance_taken", !state.attendance.empty());
  body.set("no_materials", state.materials.empty());
  body.set("materials", materials_view(state, texts));
  const std::string title = say.word(workshop->step->title);
  return show(desk, asked, "workshop/page",
              {.title = title, .crumbs = wave_crumbs(say, seen, title)}, std::move(body));
}

}  // namespace draaiboek::web
