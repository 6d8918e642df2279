#include "web/pages/recruiting/call_log.h"

#include <algorithm>
#include <set>

#include "web/pages/participant/place.h"
#include "web/pages/parts/link.h"
#include "web/pages/parts/names.h"
#include "web/pages/recruiting/call_form.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::Call;
using engine::Refusal;
using PeopleNames = std::map<engine::PersonId, std::string>;

PeopleNames names_of_callers(Desk& desk, const Asked& asked, const std::vector<Call>& calls) {
  std::set<engine::PersonId> ids;
  for (const Call& call : calls)
    ids.insert(call.by);
  PeopleNames names;
  if (ids.empty())
    return names;
  for (db::Person& one : desk.store.people().people(asked.viewer, {ids.begin(), ids.end()}))
    names[one.id] = std::move(one.name);
  return names;
}

View earlier_view(const Say& say, const Call& call) {
  View view;
  view.set("until", moment(call.noted_at, say.language())).set("said", call.said);
  view.set("spoken_to", call.spoken_to).set("next", call.next);
  view.set("due", say.short_day(call.next_by)).set("erased", call.erased);
  return view;
}

View call_view(const Say& say, const Call& call, const std::vector<Call>& earlier,
               const PeopleNames& people) {
  View::List before;
  for (const Call& one : earlier) {
    if (one.id == call.id)
      before.push_back(earlier_view(say, one));
  }
  View view = earlier_view(say, call);
  view.set("summary", call_summary(say, call, people)).set("call", call.id.text());
  view.set("corrected", !before.empty());
  view.set("earlier", std::move(before));
  return view;
}

/// The call that the reader wants to correct and may.
std::optional<Call> call_to_correct(const Asked& asked, const std::vector<Call>& calls) {
  const bool posted = asked.form().has("call-version");
  const auto id =
      db::CallId::parse(posted ? asked.form().get("call") : asked.request.query.get("verbeter"));
  const auto found = std::find_if(calls.begin(), calls.end(), [&](const Call& one) {
    return id && one.id == *id && one.by == asked.viewer.person && !one.erased;
  });
  return found == calls.end() ? std::nullopt : std::optional(*found);
}

void set_calls(View& body, const Say& say, const Asked& asked, const std::vector<Call>& calls,
               const std::pair<std::vector<Call>, PeopleNames>& known) {
  const bool runs = asked.at().is(engine::coordinator_role);
  View::List rows;
  for (const Call& call : calls) {
    View row = call_view(say, call, known.first, known.second);
    row.set("may_correct", runs && call.by == asked.viewer.person && !call.erased);
    row.set("may_erase", runs && !call.erased);
    rows.push_back(std::move(row));
  }
  body.set("none", rows.empty());
  body.set("rows", std::move(rows));
}

Response show_log(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const engine::CaseId id = seen.self().id;
  const auto calls = desk.store.calls().calls(asked.viewer, {id});
  const auto earlier = desk.store.calls().earlier(asked.viewer, id);
  const auto corrected = call_to_correct(asked, calls);
  View body;
  set_calls(body, say, asked, calls, {earlier, names_of_callers(desk, asked, calls)});
  const std::string place = call_log_place(id);
  body.set("place", place).set("logs", seen.is(engine::coordinator_role));
  body.set("heading", say(corrected ? "calls.correct" : "calls.new"));
  body.set("action", corrected ? place + "/verbetering" : place);
  body.set("corrects", corrected ? corrected->id.text() : "");
  body.set("call_version", corrected ? corrected->version : 0);
  body.set("fields", call_fields(desk, asked, corrected, errors));
  body.set("enrolment", link_to(desk, asked, enrolment_place(id)));
  const Names names = Names::of_participant(desk, seen);
  body.set("name", names.of(seen.self()));
  const std::string title = say("calls.log");
  Frame frame{.title = title, .crumbs = participant_crumbs(say, seen, names, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "recruiting/log", frame, std::move(body));
}

}  // namespace

std::string call_log_place(engine::CaseId participant) {
  return case_place(participant) + "/contacten";
}

std::string call_summary(const Say& say, const Call& call, const PeopleNames& people) {
  const auto name = people.find(call.by);
  return say.day(call.on) + ", " + say("calls.way." + call.way) + ", " +
         (name == people.end() ? say("step.unknown-name") : name->second);
}

Response call_log_page(Desk& desk, const Asked& asked) {
  return is_participant(asked) ? show_log(desk, asked, {}) : not_found(desk, asked);
}

Response add_call_to_log(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  auto errors = log_call(desk, asked, asked.at());
  if (!errors.empty())
    return show_log(desk, asked, std::move(errors));
  return go_on(asked, call_log_place(asked.at().self().id), engine::Message{"done.call-logged"});
}

Response correct_call_in_log(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  auto errors = correct_call(desk, asked);
  if (!errors.empty())
    return show_log(desk, asked, std::move(errors));
  return go_on(asked, call_log_place(asked.at().self().id), engine::Message{"done.call-corrected"});
}

Response erase_call(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const auto id = db::CallId::parse(asked.form().get("call"));
  const engine::CaseId participant = asked.at().self().id;
  if (!id || !desk.store.calls().erase(asked.viewer, participant, *id))
    return show_log(desk, asked, {{{"refusal.unknown"}}});
  return go_on(asked, call_log_place(participant), engine::Message{"done.call-erased"});
}

}  // namespace draaiboek::web
