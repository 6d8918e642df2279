#include "web/pages/workshop/advisers.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/organisation/offer.h"
#include "web/pages/parts/closed.h"
#include "web/pages/step/name_list.h"
#include "web/pages/toolkit/aids.h"
#include "web/pages/workshop/experience.h"

namespace draaiboek::web {
namespace {

using db::Adviser;
using engine::OrganisationId;
using engine::PersonId;
using engine::Refusal;

constexpr std::size_t longest_topic = 200;

NameList names_for(Desk& desk, const Asked& asked, const std::vector<Adviser>& advisers) {
  Wanted wanted;
  for (const Adviser& one : advisers) {
    if (one.person)
      wanted.people.insert(one.person);
    else
      wanted.organisations.insert(one.organisation);
  }
  return names_of(desk, asked, wanted);
}

View views_of(const Say& say, const std::vector<Adviser>& advisers, const NameList& names,
              const std::string& anchor) {
  View::List list;
  for (const Adviser& one : advisers) {
    if (one.anchor != anchor)
      continue;
    View view;
    view.set("who", one.person ? names.person(one.person) : names.organisation(one.organisation));
    view.set("sort", say(one.person ? "role.expert" : "advisers.organisation"));
    view.set("topic", one.topic).set("adviser", one.id.text());
    list.push_back(std::move(view));
  }
  return list;
}

/// The experts of the wave, then the organisations that are still there.
std::vector<Choice> choices(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const Names names = Names::of_wave(desk, asked.at());
  std::vector<Choice> found = {{"", say("advisers.choose")}};
  for (const engine::StaffMember& member : asked.at().wave().staff) {
    if (member.role == "expert")
      found.push_back(
          {"p:" + member.person.text(), names.of(member.person) + " (" + say("role.expert") + ")"});
  }
  for (const Offered& one : offered_organisations(desk, asked.viewer, ""))
    found.push_back({"o:" + one.organisation.id.text(), one.organisation.name});
  return found;
}

Response show_form(Desk& desk, const Asked& asked, const Workshop& workshop,
                   std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body;
  View advisers = advisers_view(desk, asked, workshop.anchor->id);
  body.set("advisers", std::move(advisers)).set("caption", say.word(workshop.step->title));
  body.set("back", workshop_place(asked.at().self().id, workshop.anchor->id));
  body.set("all", advisers_place(asked.at().self().id));
  body.set("who", choice_input(desk, asked, {.name = "who", .label = say("advisers.who")},
                               choices(desk, asked), {asked.form().get("who")}, errors));
  body.set(
      "topic",
      input(desk, asked,
            {.name = "topic", .label = say("advisers.topic"), .hint = say("advisers.topic-hint")},
            errors));
  const std::string title = say("advisers.title");
  Frame frame{.title = title, .crumbs = workshop_crumbs(say, asked.at(), workshop, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "workshop/advisers", frame, std::move(body));
}

Adviser adviser_of(const Asked& asked, const Workshop& workshop, const std::string& who,
                   engine::CommandId command) {
  Adviser made{.id = db::AdviserId{command.bits},
               .target = asked.at().self().id,
               .anchor = workshop.anchor->id};
  if (who.starts_with("p:"))
    made.person = PersonId::parse(who.substr(2)).value_or(PersonId{});
  else
    made.organisation = OrganisationId::parse(who.substr(2)).value_or(OrganisationId{});
  return made;
}

std::vector<Refusal> add(Desk& desk, const Asked& asked, const Workshop& workshop) {
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  if (!command)
    return {{{"refusal.form-incomplete"}}};
  const Say say(desk, asked);
  std::vector<std::string> allowed;
  for (Choice& one : choices(desk, asked)) {
    if (!one.value.empty())
      allowed.push_back(std::move(one.value));
  }
  Reader reader(asked.form());
  const std::string who = reader.choice("who", say("advisers.who"), allowed);
  const std::string topic = reader.text("topic", say("advisers.topic"), longest_topic);
  if (!reader.ok())
    return reader.errors();
  Adviser adviser = adviser_of(asked, workshop, who, *command);
  adviser.topic = topic;
  if (desk.store.advisers().add(asked.viewer, adviser, asked.now.instant) == db::Kept::conflict)
    return {{{"refusal.other-command"}, "", Refusal::Kind::conflict}};
  return {};
}

std::vector<Refusal> remove(Desk& desk, const Asked& asked) {
  const auto id = db::AdviserId::parse(asked.form().get("adviser"));
  if (id && desk.store.advisers().remove(asked.viewer, asked.at().self().id, *id))
    return {};
  return {{{"refusal.unknown"}}};
}

/// The workshops of this case, in the order of the programme.
std::vector<Workshop> workshops_of(const Seen& seen) {
  std::vector<Workshop> found;
  const engine::Workflow& workflow = seen.workflow();
  for (const engine::Anchor& anchor : workflow.anchors) {
    if (const auto workshop = workshop_of(workflow, anchor.id, seen.self().level))
      found.push_back(*workshop);
  }
  return found;
}

}  // namespace

std::string advisers_place(engine::CaseId of) {
  return wave_place(of) + "/deskundigen";
}

View advisers_view(Desk& desk, const Asked& asked, const std::string& anchor) {
  const auto all = desk.store.advisers().advisers(asked.viewer, asked.at().self().id);
  return views_of(Say(desk, asked), all, names_for(desk, asked, all), anchor);
}

Response advisers_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const auto advisers = desk.store.advisers().advisers(asked.viewer, seen.self().id);
  const NameList names = names_for(desk, asked, advisers);
  const auto texts = desk.store.texts(asked.viewer, {seen.self().id});
  std::vector<Topic> topics;
  const auto workshops = workshops_of(seen);
  for (const Workshop& workshop : workshops) {
    const auto more = topics_of(seen, workshop);
    topics.insert(topics.end(), more.begin(), more.end());
  }
  const auto organisations = names_in(desk, asked, topics);
  View::List rows;
  for (const Workshop& workshop : workshops) {
    View row;
    row.set("title", say.word(workshop.step->title));
    row.set("place", workshop_place(seen.self().id, workshop.anchor->id));
    View list = views_of(say, advisers, names, workshop.anchor->id);
    View told = topics_view(say, topics_of(seen, workshop), organisations, texts);
    row.set("advisers", std::move(list)).set("has_topics", is_filled(told));
    row.set("topics", std::move(told));
    rows.push_back(std::move(row));
  }
  View body;
  body.set("workshops", std::move(rows))
      .set("runs", seen.is(engine::coordinator_role) && !is_closed(seen));
  body.set("experts", experts_view(desk, asked));
  const std::string title = say("advisers.title");
  return show(desk, asked, "workshop/all-advisers",
              {.title = title + " – " + seen.wave().title, .crumbs = wave_crumbs(say, seen, title)},
              std::move(body));
}

Response workshop_advisers_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  return workshop ? show_form(desk, asked, *workshop, {}) : not_found(desk, asked);
}

Response change_workshop_advisers(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (!workshop)
    return not_found(desk, asked);
  const bool removes = asked.form().get("action") == "remove";
  auto errors = removes ? remove(desk, asked) : add(desk, asked, *workshop);
  if (!errors.empty())
    return show_form(desk, asked, *workshop, std::move(errors));
  return go_on(asked, asked.request.path,
               engine::Message{removes ? "done.adviser-removed" : "done.adviser-added"});
}

}  // namespace draaiboek::web
