#include "web/pages/recruiting/call_list.h"

#include <set>

#include "web/form/input.h"
#include "web/pages/parts/paging.h"
#include "web/pages/parts/say.h"
#include "web/pages/recruiting/call_form.h"
#include "web/pages/recruiting/call_log.h"
#include "web/pages/recruiting/call_rows.h"
#include "web/pages/recruiting/waiting.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/summary.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using OrganisationNames = std::map<engine::OrganisationId, std::string>;
using PeopleNames = std::map<engine::PersonId, std::string>;

OrganisationNames organisations_of(Desk& desk, const Asked& asked) {
  const Seen& seen = asked.at();
  std::vector<engine::OrganisationId> ids;
  for (const engine::CaseId id : seen.participants())
    ids.push_back(seen.tree().at(id).organisation);
  OrganisationNames names;
  if (ids.empty())
    return names;
  for (db::Organisation& one : desk.store.organisations().organisations(asked.viewer, ids))
    names[one.id] = std::move(one.name);
  return names;
}

PeopleNames callers_of(Desk& desk, const Asked& asked, const std::vector<CallRow>& rows) {
  std::set<engine::PersonId> ids;
  for (const CallRow& row : rows) {
    if (row.last)
      ids.insert(row.last->by);
  }
  PeopleNames names;
  if (ids.empty())
    return names;
  for (db::Person& one : desk.store.people().people(asked.viewer, {ids.begin(), ids.end()}))
    names[one.id] = std::move(one.name);
  return names;
}

View row_view(const Say& say, const Asked& asked, const CallRow& row,
              const OrganisationNames& organisations, const PeopleNames& people) {
  const engine::CaseState& participant = *row.participant;
  const auto name = organisations.find(participant.organisation);
  View view;
  view.set("name", name == organisations.end() ? say("step.unknown-name") : name->second);
  view.set("place", call_log_place(participant.id));
  const bool left = participant.life == engine::Life::left;
  view.set("status", say("enrolment." + (left ? std::string("left")
                                              : std::string(to_text(participant.enrolment)))));
  view.set("tag", takes_part(participant) ? "accepted" : "waiting");
  view.set("never", !row.last);
  view.set("last", row.last ? call_summary(say, *row.last, people) : "");
  view.set("said", row.last ? row.last->said : "");
  view.set("next", row.last ? row.last->next : "");
  view.set("due", say.short_day(row.due()));
  view.set("left", row.due() ? time_left(*row.due(), asked.now.date, say.language()) : "");
  view.set("late", row.is_late(asked.now.date));
  return view;
}

View filters_view(const Say& say, const Asked& asked) {
  const std::string place = calls_place(asked.at().wave().id);
  const std::string status = asked.request.query.get("status");
  const bool mine = asked.request.query.get("wie") == "ik";
  View::List list;
  const auto add = [&](std::string words, const std::string& query, bool current) {
    View filter;
    filter.set("words", std::move(words)).set("place", place + query).set("current", current);
    list.push_back(std::move(filter));
  };
  add(say("participants.all"), "", !mine && status.empty());
  add(say("calls.mine"), "?wie=ik", mine);
  const auto add_status = [&](const std::string& name, int count) {
    add(say("enrolment." + name) + " (" + std::to_string(count) + ")", "?status=" + name,
        !mine && status == name);
  };
  const WaveSummary summary = summary_of(asked.at(), asked.now.date);
  for (const auto& [one, count] : summary.participants)
    add_status(std::string(to_text(one)), count);
  if (summary.left > 0)
    add_status("left", summary.left);
  return list;
}

View participant_input(Desk& desk, const Asked& asked, const OrganisationNames& names,
                       const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  std::vector<std::pair<std::string, std::string>> sorted;
  for (const engine::CaseId id : asked.at().participants()) {
    const engine::CaseState& one = asked.at().tree().at(id);
    const auto name = names.find(one.organisation);
    if (one.life == engine::Life::open && name != names.end())
      sorted.emplace_back(name->second, id.text());
  }
  std::sort(sorted.begin(), sorted.end());
  std::vector<Choice> choices = {{"", say("calls.choose")}};
  for (const auto& [name, id] : sorted)
    choices.push_back({id, name});
  return choice_input(desk, asked, {.name = "participant", .label = say("wave.organisation")},
                      choices, {""}, errors);
}

void set_rows(View& body, Desk& desk, const Asked& asked, const OrganisationNames& names) {
  const Say say(desk, asked);
  const auto& query = asked.request.query;
  CallFilter filter{{}, enrolment_from_text(query.get("status")), query.get("status") == "left"};
  if (query.get("wie") == "ik")
    filter.by = asked.viewer.person;
  const auto calls = desk.store.calls().calls(asked.viewer, asked.at().participants());
  auto shown = call_rows(asked.at(), calls, filter, names);
  const Paging paging = paging_of(asked, shown.size());
  shown = rows_of(std::move(shown), paging);
  const PeopleNames people = callers_of(desk, asked, shown);
  View::List rows;
  for (const CallRow& row : shown)
    rows.push_back(row_view(say, asked, row, names, people));
  body.set("no_rows", rows.empty());
  body.set("rows", std::move(rows));
  body.set("pagination", pagination_view(say, asked, paging));
}

Response show_calls(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const OrganisationNames names = organisations_of(desk, asked);
  View body;
  set_rows(body, desk, asked, names);
  body.set("filters", filters_view(say, asked)).set("place", calls_place(seen.wave().id));
  const auto count = waiting_ids(seen).size();
  body.set("waiting", count == 0 ? "" : say.count("calls.waiting", count));
  body.set("waiting_place", waiting_place(seen.wave().id));
  body.set("none", seen.participants().empty());
  const bool adds = seen.is(engine::coordinator_role) && seen.wave().life == engine::Life::open;
  body.set("add", adds ? wave_place(seen.wave().id) + "/deelnemers/toevoegen" : "");
  const bool logs = seen.is(engine::coordinator_role) && !seen.participants().empty() &&
                    seen.wave().life == engine::Life::open;
  body.set("logs", logs);
  body.set("participant", participant_input(desk, asked, names, errors));
  body.set("fields", call_fields(desk, asked, {}, errors));
  const std::string title = say("calls.title");
  Frame frame{.title = title + " – " + seen.wave().title, .crumbs = wave_crumbs(say, seen, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "recruiting/calls", frame, std::move(body));
}

}  // namespace

std::string calls_place(engine::CaseId wave) {
  return wave_place(wave) + "/contacten";
}

bool reads_calls(const Seen& seen) {
  return seen.is(engine::coordinator_role) || seen.is("analyst");
}

Response calls_page(Desk& desk, const Asked& asked) {
  return is_wave(asked) ? show_calls(desk, asked, {}) : not_found(desk, asked);
}

Response add_call(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const auto id = engine::CaseId::parse(asked.form().get("participant"));
  const auto participant = id ? asked.at().at(*id) : std::nullopt;
  if (!participant || participant->self().level != engine::Level::participant) {
    const std::string label = Say(desk, asked)("wave.organisation");
    return show_calls(desk, asked, {{{"input.choice", {{"label", label}}}, "participant"}});
  }
  auto errors = log_call(desk, asked, *participant);
  if (!errors.empty())
    return show_calls(desk, asked, std::move(errors));
  return go_on(asked, calls_place(asked.at().wave().id), engine::Message{"done.call-logged"});
}

}  // namespace draaiboek::web
