#include "web/pages/wave/groups.h"

#include <algorithm>

#include "web/account/random.h"
#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/parts/names.h"
#include "web/pages/parts/say.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/plan_form.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Level;
using engine::Refusal;

constexpr std::size_t longest_title = 200;

bool has_groups(const Asked& asked) {
  const auto& levels = asked.at().workflow().levels;
  return std::find(levels.begin(), levels.end(), Level::group) != levels.end();
}

std::vector<const CaseState*> groups_of(const Seen& seen) {
  std::vector<const CaseState*> found;
  for (const auto& state : seen.tree().all()) {
    if (state->level == Level::group && state->life == engine::Life::open && seen.sees(*state))
      found.push_back(state.get());
  }
  return found;
}

View dates_view(const Say& say, const Seen& seen, const CaseState& group) {
  View::List rows;
  for (const engine::Anchor& anchor : anchors_of(seen.workflow(), Level::group)) {
    const auto planned = engine::planned(seen.workflow(), seen.tree(), group, anchor.id);
    View row;
    row.set("name", say.word(anchor.title));
    row.set("when", planned ? say.planned(*planned) : say("workshop.no-date"));
    row.set("place", wave_place(group.id) + "/verplaatsing/" + anchor.id);
    row.set("page", wave_place(group.id) + "/workshops/" + anchor.id);
    rows.push_back(std::move(row));
  }
  return rows;
}

View group_view(const Say& say, const Seen& seen, const Names& names, const CaseState& group) {
  View::List members;
  for (const engine::CaseId id : seen.participants()) {
    const CaseState& participant = seen.tree().at(id);
    if (participant.group != group.id)
      continue;
    View member;
    member.set("name", names.of(participant)).set("place", case_place(id) + "/groep");
    members.push_back(std::move(member));
  }
  View view;
  view.set("name", group.title).set("empty", members.empty());
  view.set("members", std::move(members)).set("dates", dates_view(say, seen, group));
  return view;
}

/// Enrolled participants without a group.
std::vector<Choice> free_participants(const Seen& seen, const Names& names) {
  std::vector<Choice> choices;
  for (const engine::CaseId id : seen.participants()) {
    const CaseState& participant = seen.tree().at(id);
    if (takes_part(participant) && !participant.group)
      choices.push_back({id.text(), names.of(participant)});
  }
  return choices;
}

Response show_groups(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const Names names = Names::of_wave(desk, seen);
  View::List rows;
  for (const CaseState* group : groups_of(seen))
    rows.push_back(group_view(say, seen, names, *group));
  const auto choices = free_participants(seen, names);
  View body;
  body.set("none", rows.empty()).set("nobody", choices.empty());
  body.set("rows", std::move(rows));
  body.set("runs", seen.is(engine::coordinator_role) && seen.wave().life == engine::Life::open);
  body.set("name", input(desk, asked, {.name = "title", .label = say("groups.name")}, errors));
  body.set("members", choice_input(desk, asked, {.name = "members", .label = say("groups.members")},
                                   choices, {}, errors));
  const std::string title = say("groups.title");
  Frame frame{.title = title, .crumbs = wave_crumbs(say, seen, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/groups", frame, std::move(body));
}

bool may_join(const Asked& asked) {
  return asked.at().self().level == Level::participant && has_groups(asked);
}

Response show_group_choice(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  std::vector<Choice> choices;
  for (const CaseState* group : groups_of(seen))
    choices.push_back({group->id.text(), group->title});
  const auto now = seen.self().group;
  View body;
  body.set("none", choices.empty());
  body.set("group", choice_input(desk, asked, {.name = "group", .label = say("groups.choose")},
                                 choices, {now ? now.text() : ""}, errors));
  body.set("back", wave_place(seen.wave().id) + "/groepen");
  const std::string title =
      say("groups.of", {{"organisation", Names::of_participant(desk, seen).of(seen.self())}});
  auto crumbs = wave_crumbs(say, seen);
  crumbs.push_back({say("groups.title"), wave_place(seen.wave().id) + "/groepen"});
  crumbs.push_back({title, ""});
  Frame frame{.title = title, .crumbs = std::move(crumbs)};
  frame.errors = std::move(errors);
  return show(desk, asked, "wave/group-choice", frame, std::move(body));
}

}  // namespace

Response groups_page(Desk& desk, const Asked& asked) {
  const bool here = is_wave(asked) && has_groups(asked);
  return here ? show_groups(desk, asked, {}) : not_found(desk, asked);
}

Response open_group(Desk& desk, const Asked& asked) {
  if (!is_wave(asked) || !has_groups(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  Reader reader(asked.form());
  engine::wish::OpenGroup wish;
  wish.group = new_id<engine::CaseId>();
  wish.title = reader.text("title", say("groups.name"), longest_title);
  wish.members = reader.ids<engine::CaseId>("members", say("groups.members"));
  if (wish.members.empty() && reader.ok())
    reader.add({{"refusal.nobody-chosen"}, "members"});
  if (!reader.ok())
    return show_groups(desk, asked, reader.errors());
  const std::string title = wish.title;
  const auto handled = post(desk, asked, std::move(wish));
  if (!handled)
    return show_groups(desk, asked, {handled.refusal()});
  return go_on(asked, wave_place(asked.at().wave().id) + "/groepen",
               engine::Message{"done.group-opened", {{"title", title}}});
}

Response group_of_participant_page(Desk& desk, const Asked& asked) {
  return may_join(asked) ? show_group_choice(desk, asked, {}) : not_found(desk, asked);
}

Response join_group(Desk& desk, const Asked& asked) {
  if (!may_join(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const auto group = engine::CaseId::parse(asked.form().get("group"));
  if (!group) {
    return show_group_choice(desk, asked,
                             {{{"input.choice", {{"label", say("groups.choose")}}}, "group"}});
  }
  const auto handled = post(desk, asked, engine::wish::JoinGroup{*group});
  if (!handled)
    return show_group_choice(desk, asked, {handled.refusal()});
  return go_on(asked, wave_place(asked.at().wave().id) + "/groepen",
               engine::Message{"done.group-joined"});
}

}  // namespace draaiboek::web
