#include "web/pages/wave/overview.h"

#include <algorithm>

#include "web/pages/parts/closed.h"
#include "web/pages/parts/link.h"
#include "web/pages/parts/names.h"
#include "web/pages/parts/say.h"
#include "web/pages/questions/wave_questions.h"
#include "web/pages/recruiting/call_list.h"
#include "web/pages/step/overview/ended.h"
#include "web/pages/wave/board_table.h"
#include "web/pages/wave/staff.h"
#include "web/pages/wave/steps.h"
#include "web/pages/wave/summary.h"
#include "web/pages/workshop/place.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Level;
using engine::StepIndex;

bool has_level(const Seen& seen, Level level) {
  const auto& levels = seen.workflow().levels;
  return std::find(levels.begin(), levels.end(), level) != levels.end();
}

/// The same figures as on the board, to which each of them leads.
View counters_view(const Say& say, const Seen& seen, engine::Date today) {
  const auto counts = board_of(seen, Level::participant, {}, today).counts;
  View::List list;
  const auto add = [&](const std::string& name, const std::string& look) {
    const auto found = counts.find(name);
    View counter;
    counter.set("number", found == counts.end() ? 0 : found->second).set("look", look);
    counter.set("words", say("status." + name));
    counter.set("place", wave_place(seen.wave().id) + "/bord?status=" + name);
    list.push_back(std::move(counter));
  };
  add("late", "late");
  add("action-needed", "action");
  add("to-do", "");
  add("handed-in", "");
  add("done", "done");
  return list;
}

bool is_finished(const engine::Standing& standing) {
  return standing.status == engine::Status::done || standing.status == engine::Status::accepted;
}

View step_view(const Say& say, const Seen& seen, StepIndex index, const engine::Standing& standing,
               engine::Date today) {
  const engine::Step& step = seen.workflow().steps.at(index);
  const bool waits = !standing.asks.empty();
  View row;
  row.set("name", say.word(step.title)).set("place", step_place(seen.wave().id, step.id));
  row.set("status", status_view(say, standing));
  std::string hint;
  if (standing.due && (waits || standing.status == engine::Status::not_yet)) {
    hint = say("wave.until", {{"date", say.short_day(standing.due)}});
    if (waits)
      hint += " (" + time_left(*standing.due, today, say.language()) + ")";
  }
  row.set("hint", hint);
  return row;
}

void set_session(View& view, const Say& say, const Seen& seen, StepIndex session,
                 const engine::Standing& standing) {
  const engine::Step& step = seen.workflow().steps.at(session);
  const auto date = engine::planned(seen.workflow(), seen.tree(), seen.wave(), step.anchor);
  const bool over = is_closed(seen) && !is_finished(standing);
  view.set("words", say.word(step.title)).set("status", session_status(say, step, standing));
  view.set("place", wave_place(seen.wave().id) + "/workshops/" + step.anchor);
  view.set("when", over ? "" : date ? say.planned(*date) : say("workshop.no-date"));
}

View group_view(const Say& say, const Seen& seen, const WaveGroup& group, engine::Date today) {
  const auto standings = seen.standings(seen.wave(), today);
  bool finished = group.session.has_value() && !group.steps.empty();
  View view;
  view.set("words", say("wave.after-workshops")).set("place", "").set("when", "");
  view.set("status", false);
  if (group.session) {
    const engine::Standing& standing = standings->at(*group.session);
    finished = finished && is_finished(standing);
    set_session(view, say, seen, *group.session, standing);
  }
  View::List rows;
  for (const StepIndex index : group.steps) {
    const engine::Standing& standing = standings->at(index);
    finished = finished && is_finished(standing);
    rows.push_back(step_view(say, seen, index, standing, today));
  }
  view.set("finished", finished ? say.count("wave.finished-steps", rows.size()) : "");
  view.set("steps", std::move(rows));
  return view;
}

View groups_view(const Say& say, const Seen& seen, engine::Date today) {
  View::List groups;
  for (const WaveGroup& group : wave_groups(seen))
    groups.push_back(group_view(say, seen, group, today));
  return groups;
}

View staff_view(const Say& say, const Seen& seen, const Names& names, const Reaches& reaches) {
  View::List rows;
  for (const engine::StaffMember& member : staff_in_order(seen.wave().staff, reaches, names)) {
    View row;
    row.set("name", names.of(member.person)).set("role", say("role." + member.role));
    rows.push_back(std::move(row));
  }
  return rows;
}

void set_next(View& body, const Say& say, const Seen& seen, const WaveSummary& summary) {
  if (!summary.next || seen.wave().life != engine::Life::open) {
    body.set("next", false);
    return;
  }
  View next;
  next.set("name", say.word(seen.workflow().steps.at(summary.next->step).title));
  next.set("when", say.planned(summary.next->planned));
  next.set("place", wave_place(seen.wave().id) + "/workshops/" + summary.next->anchor);
  body.set("next", std::move(next));
}

std::string life_of(const Say& say, engine::Life life) {
  switch (life) {
    case engine::Life::finished:
      return say("waves.life.finished");
    case engine::Life::cancelled:
      return say("waves.life.cancelled");
    default:
      return "";
  }
}

}  // namespace

bool is_wave(const Asked& asked) {
  return asked.at().self().level == Level::wave;
}

Response wave_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const WaveSummary summary = summary_of(seen, asked.now.date);
  const Names names = Names::of_wave(desk, seen);
  View body;
  body.set("place", wave_place(seen.wave().id)).set("history", case_place(seen.wave().id));
  body.set("programme", say.word(seen.workflow().title));
  body.set("life", life_of(say, seen.wave().life));
  body.set("ending", ending_view(desk, asked, seen, seen.wave()));
  body.set("taken", summary.taken).set("seats", summary.seats);
  body.set("counters", counters_view(say, seen, asked.now.date));
  set_next(body, say, seen, summary);
  body.set("groups", groups_view(say, seen, asked.now.date));
  body.set("staff", staff_view(say, seen, names, desk.reaches));
  body.set("no_staff", seen.wave().staff.empty());
  body.set("has_groups", has_level(seen, Level::group));
  const bool coordinates = seen.is(engine::coordinator_role);
  const bool open_wave = seen.wave().life == engine::Life::open;
  body.set("runs", coordinates && open_wave).set("ran", coordinates && !open_wave);
  const int open = open_questions(desk, seen);
  body.set("open_questions",
           open == 0 ? "" : say.count("questions.open-count", static_cast<std::size_t>(open)));
  body.set("sees_participants", sees_participants(seen));
  body.set("recruits", reads_calls(seen)).set("toolkit", link_to(desk, asked, "/toolkit"));
  body.set("questions", link_to(desk, asked, wave_place(seen.wave().id) + "/vragen"));
  return show(desk, asked, "wave/overview",
              {.title = seen.wave().title,
               .crumbs = {{say("waves.title"), "/golven"}, {seen.wave().title, ""}}},
              std::move(body));
}

}  // namespace draaiboek::web
