#include "web/pages/workshop/workshop.h"

#include "web/pages/parts/closed.h"
#include "web/pages/parts/link.h"
#include "web/pages/parts/names.h"
#include "web/pages/step/file/files.h"
#include "web/pages/workshop/experience.h"
#include "web/pages/workshop/place.h"
#include "web/show/words.h"

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
  const auto standings = seen.standings(seen.self(), today);
  for (const StepIndex index : prerequisites(seen.workflow(), workshop.index)) {
    const engine::Step& step = seen.workflow().steps[index];
    if (step.kind->holds_by_itself)
      continue;
    const engine::Standing& standing = standings->at(index);
    View row;
    row.set("name", say.word(step.title)).set("place", step_place(seen.self().id, step.id));
    row.set("status", status_view(say, standing))
        .set("due", is_closed(seen) ? "" : say.short_day(standing.due));
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

View invitees_view(const Desk& desk, const Asked& asked, const Names& names,
                   const engine::StepState& state) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  View::List rows;
  for (const CaseState* participant : names.in_order(invitees(seen))) {
    View::List people;
    for (const engine::StaffMember& member : participant->staff) {
      View person;
      person.set("name", names.of(member.person)).set("role", say("role." + member.role));
      person.set("present", was_present(state, *participant, member.person));
      people.push_back(std::move(person));
    }
    View row;
    row.set("name", names.of(*participant));
    const std::string place = case_place(participant->id);
    row.set("place", link_to(desk, asked, place + "/mensen", place));
    row.set("nobody", people.empty());
    row.set("people", std::move(people));
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Files with their type and size; links. What lies there may go until the workshop is held.
View materials_view(Desk& desk, const Asked& asked, const engine::StepState& state,
                    const Texts& texts) {
  std::vector<engine::DocumentId> ids;
  for (const engine::Material& material : state.materials) {
    if (material.document)
      ids.push_back(material.document);
  }
  const Files files = read_files(desk, asked, ids);
  View::List rows;
  for (const engine::Material& material : state.materials) {
    const auto file = files.find(material.document);
    View row;
    row.set("words", text_of(texts, material.title)).set("material", material.title.text());
    row.set("link", text_of(texts, material.link));
    row.set("file", file == files.end() ? View(false) : file_view(asked, file->second));
    rows.push_back(std::move(row));
  }
  return rows;
}

void set_state(View& body, const Say& say, const Asked& asked, const Workshop& workshop,
               const Texts& texts) {
  const Seen& seen = asked.at();
  const engine::Date today = asked.now.date;
  const engine::StepState& state = seen.self().steps.at(workshop.index);
  const auto planned =
      engine::planned(seen.workflow(), seen.tree(), seen.self(), workshop.anchor->id);
  const bool held = state.phase == Phase::done;
  const bool cancelled = state.phase == Phase::cancelled;
  const bool open = seen.self().life == engine::Life::open;
  const bool runs = open && seen.is(engine::coordinator_role);
  const bool leads_it = open && leads(seen, workshop);
  body.set("status", session_status(say, *workshop.step,
                                    engine::standing(seen.workflow(), seen.tree(), seen.self(),
                                                     workshop.index, today)));
  body.set("when", planned ? say.planned(*planned) : "");
  body.set("closed", open || held ? "" : closed_words(say, seen));
  body.set("moves", planned && planned->moves > 0
                        ? say.count("workshop.moved", static_cast<std::size_t>(planned->moves))
                        : "");
  body.set("move_reason", planned ? text_of(texts, planned->reason) : "");
  body.set("cancel_reason", cancelled ? text_of(texts, state.reason) : "");
  body.set("held", held).set("cancelled", cancelled).set("held_on", held ? say.day(state.on) : "");
  body.set("may_move", runs && !held);
  body.set("may_cancel", leads_it && !held && !cancelled && planned);
  const bool ready =
      engine::blockers(seen.workflow(), seen.tree(), seen.self(), workshop.index, today).empty();
  body.set("may_hold", leads_it && !held && !cancelled && ready);
  body.set("runs", leads_it);
  body.set("may_take_attendance", leads_it && held).set("may_add", leads_it);
  body.set("may_remove", leads_it && !held);
}

}  // namespace

Response workshop_page(Desk& desk, const Asked& asked) {
  return show_workshop(desk, asked, {});
}

Response show_workshop(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  const Texts texts = desk.store.texts(asked.viewer, {seen.self().id});
  const engine::StepState& state = seen.self().steps.at(workshop->index);
  const std::string place = workshop_place(seen.self().id, workshop->anchor->id);
  const std::string move = move_place(seen.self().id, workshop->anchor->id);
  View body;
  set_state(body, say, asked, *workshop, texts);
  body.set("place", place).set("move", move);
  View before = prerequisites_view(say, seen, *workshop, asked.now.date);
  body.set("before", std::move(before));
  View invited = invitees_view(desk, asked, names, state);
  body.set("shows_people", seen.is(engine::coordinator_role) || !seen.participants().empty());
  body.set("nobody_invited", invitees(seen).empty()).set("invitees", std::move(invited));
  body.set("attendance_taken", !state.attendance.empty());
  body.set("no_materials", state.materials.empty());
  body.set("materials", materials_view(desk, asked, state, texts));
  set_help(body, desk, asked, *workshop, texts);
  const std::string title = say.word(workshop->step->title);
  return show(desk, asked, "workshop/page",
              {.title = title,
               .crumbs = wave_crumbs(say, seen, say.word(workshop->anchor->title)),
               .errors = std::move(errors)},
              std::move(body));
}

}  // namespace draaiboek::web
