#include "web/pages/step/overview/case.h"

#include "web/pages/parts/say.h"
#include "web/pages/questions/asking.h"
#include "web/pages/step/name_list.h"
#include "web/pages/step/overview/ended.h"
#include "web/pages/step/overview/sentences.h"
#include "web/pages/step/overview/task_list.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Level;

std::string say(Desk& desk, const Asked& asked, const engine::Message& message) {
  return desk.say(message, asked.language);
}

const CaseState& participant_of(const Seen& seen) {
  const CaseState* found = seen.tree().ancestor(seen.self(), Level::participant);
  return found == nullptr ? seen.self() : *found;
}

NameList names_for(Desk& desk, const Asked& asked, const CaseState& participant) {
  Wanted wanted;
  wanted.people = coordinators(asked.at().wave());
  for (const engine::StaffMember& member : participant.staff)
    wanted.people.insert(member.person);
  if (participant.organisation)
    wanted.organisations.insert(participant.organisation);
  return names_of(desk, asked, wanted);
}

View team_view(Desk& desk, const Asked& asked, const CaseState& participant,
               const NameList& names) {
  View::List team;
  for (const engine::StaffMember& member : participant.staff) {
    View person;
    person.set("name", names.person(member.person));
    person.set("role", say(desk, asked, {"role." + member.role}));
    team.push_back(std::move(person));
  }
  return team;
}

View applications_view(const Seen& seen) {
  View::List rows;
  for (const auto& at : seen.tree().all()) {
    const bool below = at->level == Level::application && at->parent == seen.self().id;
    if (!below)
      continue;
    View row;
    row.set("name", at->title).set("place", place_of(*at));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Response case_page(Desk& desk, const Asked& asked) {
  const Seen& seen = asked.at();
  if (seen.self().level == Level::wave || seen.self().level == Level::group)
    return go_on(asked, seen.sees_whole_wave() ? place_of(seen.wave()) : "/taken");
  const CaseState& participant = participant_of(seen);
  const NameList names = names_for(desk, asked, participant);
  const auto groups = task_groups(seen, seen.self(), seen.roles(), asked.now.date);
  const Begun begun = begun_in(desk, asked, {seen.self().id});
  const std::string& name = names.of(seen.self());
  View body;
  body.set("wave", seen.wave().title).set("wave_place", place_of(seen.wave()));
  body.set("sees_wave", seen.sees_whole_wave());
  body.set("programme", word(seen.workflow().title, asked.language));
  body.set("enrolment",
           say(desk, asked,
               {seen.self().life == engine::Life::left
                    ? "enrolment.left"
                    : "enrolment." + std::string(enrolment_name(participant.enrolment))}));
  body.set("questions_place", questions_place(participant.id));
  body.set("own", seen.is(engine::contact_role) || seen.is("member"));
  body.set("ask_whom", ask_whom(seen, names));
  body.set("team", team_view(desk, asked, participant, names));
  body.set("has_team", !participant.staff.empty());
  body.set("people_place",
           seen.is(engine::contact_role) ? place_of(participant) + "/mensen" : std::string());
  View applications = applications_view(seen);
  const auto& list = std::get<View::List>(applications.held());
  body.set("has_applications", !list.empty());
  body.set("applications", std::move(applications));
  body.set("groups", task_groups_view(desk, asked, {seen, seen.self(), groups, begun}));
  body.set("next", is_broken_off(seen, seen.self()) ? "" : next_words(desk, asked, seen, groups));
  body.set("ending", ending_view(desk, asked, seen, seen.self()));
  body.set("arranges", seen.is(engine::coordinator_role) && &participant == &seen.self());
  body.set("case_place", place_of(seen.self()));
  body.set("history_place", place_of(seen.self()) + "/geschiedenis");
  std::vector<Crumb> crumbs = case_crumbs(Say(desk, asked), seen);
  crumbs.push_back({name, ""});
  return show(desk, asked, "case/show", {.title = name, .crumbs = std::move(crumbs)},
              std::move(body));
}

}  // namespace draaiboek::web
