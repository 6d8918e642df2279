#include "web/pages/participant/enrolment.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/participant/departure.h"
#include "web/pages/participant/place.h"
#include "web/pages/wave/plan_form.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::EnrolmentStatus;
using engine::Level;
using engine::Life;
using engine::Refusal;

constexpr std::size_t longest_note = 4000;

bool has_level(const Seen& seen, Level level) {
  const auto& levels = seen.workflow().levels;
  return std::find(levels.begin(), levels.end(), level) != levels.end();
}

bool is_full(const Seen& seen) {
  return engine::seats_taken(seen.tree()) >= seen.wave().seats;
}

View people_view(const Say& say, const Seen& seen, const Names& names) {
  View::List rows;
  for (const engine::StaffMember& member : seen.self().staff) {
    View row;
    row.set("label", role_label(say, member.role)).set("value", names.of(member.person));
    rows.push_back(std::move(row));
  }
  return rows;
}

View links_view(const Say& say, const Seen& seen) {
  const std::string place = case_place(seen.self().id);
  View::List list;
  const auto add = [&](const char* key, const std::string& target) {
    View link;
    link.set("words", say(key)).set("place", target);
    list.push_back(std::move(link));
  };
  const bool enrolled = takes_part(seen.self());
  add("enrolling.case", place);
  add("calls.log", place + "/contacten");
  add("enrolling.history", place + "/geschiedenis");
  if (enrolled && has_level(seen, Level::group))
    add("enrolling.group", place + "/groep");
  if (enrolled && has_level(seen, Level::application))
    add("applications.title", place + "/toepassingen");
  if (seen.self().life == Life::open && enrolled) {
    add(is_stopped(seen.self()) ? "clock.start" : "clock.title", place + "/klok");
    add("departure.link", place + "/vertrek");
  }
  return list;
}

void set_form(View& body, Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const engine::CaseState& self = seen.self();
  std::vector<Choice> choices;
  for (const EnrolmentStatus status : next_statuses(self, is_full(seen))) {
    const std::string name(to_text(status));
    choices.push_back({name, say("enrolment." + name), say("enrolling.about." + name)});
  }
  body.set("may_change", !choices.empty() && seen.wave().life == Life::open);
  body.set("status", choice_input(desk, asked, {.name = "status", .label = say("enrolling.new")},
                                  choices, {}, errors));
  const std::string share = say.word(seen.workflow().enrolment.accept);
  if (share.empty() || self.share_accepted) {
    body.set("share", false);
  } else {
    body.set("share", choice_input(desk, asked,
                                   {.name = "share",
                                    .label = say("enrolling.share"),
                                    .hint = say("enrolling.share-hint")},
                                   {{"yes", share}}, {}, errors));
  }
  body.set("note", input(desk, asked,
                         {.name = "note",
                          .label = say("enrolling.note"),
                          .hint = say("enrolling.note-hint"),
                          .optional = true},
                         errors));
}

Response show_enrolment(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const engine::CaseState& self = seen.self();
  const Names names = Names::of_participant(desk, seen);
  View body;
  set_form(body, desk, asked, errors);
  const bool left = self.life == Life::left;
  body.set("now",
           left ? say("enrolment.left") : say("enrolment." + std::string(to_text(self.enrolment))));
  body.set("share_accepted", self.share_accepted).set("version", self.version);
  const bool still = is_stopped(self) && self.life == Life::open;
  body.set("still", still ? say.day(self.pauses.back().from) : "");
  const bool waits = !takes_part(self) && !left && is_full(seen);
  body.set("full", waits).set("seats", seen.wave().seats);
  body.set("summary", people_view(say, seen, names)).set("nobody", self.staff.empty());
  body.set("people", case_place(self.id) + "/mensen").set("links", links_view(say, seen));
  body.set("back", wave_place(seen.wave().id) + "/deelnemers");
  Frame frame{.title = say("enrolling.title", {{"name", names.of(self)}})};
  frame.crumbs = wave_crumbs(say, seen);
  frame.crumbs.push_back({say("participants.title"), wave_place(seen.wave().id) + "/deelnemers"});
  frame.crumbs.push_back({names.of(self), ""});
  frame.errors = std::move(errors);
  return show(desk, asked, "participant/enrolment", frame, std::move(body));
}

}  // namespace

std::vector<EnrolmentStatus> next_statuses(const engine::CaseState& participant, bool is_full) {
  using enum EnrolmentStatus;
  const EnrolmentStatus now = participant.enrolment;
  if (now == enrolled || participant.life != Life::open)
    return {};
  std::vector<EnrolmentStatus> found;
  for (const EnrolmentStatus status : {contacted, informed, applied, enrolled, waiting, declined}) {
    const bool may_enrol = (now == applied || now == waiting) && !is_full;
    if (status == now || (status == enrolled && !may_enrol))
      continue;
    found.push_back(status);
  }
  return found;
}

Response enrolment_page(Desk& desk, const Asked& asked) {
  return is_participant(asked) ? show_enrolment(desk, asked, {}) : not_found(desk, asked);
}

Response change_enrolment(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  const auto status = enrolment_from_text(asked.form().get("status"));
  if (!status)
    reader.refuse("status", "input.choice", say("enrolling.new"));
  reader.optional_text("note", say("enrolling.note"), longest_note);
  if (!reader.ok())
    return show_enrolment(desk, asked, reader.errors());
  const bool share = asked.form().get("share") == "yes";
  const auto handled =
      post(desk, asked, engine::wish::SetEnrolment{*status, note(asked, "note"), share});
  if (!handled)
    return show_enrolment(desk, asked, {handled.refusal()});
  return go_on(asked, enrolment_place(asked.at().self().id),
               engine::Message{"done.enrolment-" + std::string(to_text(*status))});
}

}  // namespace draaiboek::web
