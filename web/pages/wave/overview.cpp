#include "web/pages/wave/overview.h"

#include <algorithm>

#include "web/pages/parts/names.h"
#include "web/pages/parts/say.h"
#include "web/pages/wave/board_table.h"
#include "web/pages/wave/summary.h"
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

View step_view(const Say& say, const Seen& seen, StepIndex index, engine::Date today, bool& waits) {
  const engine::Step& step = seen.workflow().steps.at(index);
  const auto standing = engine::standing(seen.workflow(), seen.tree(), seen.wave(), index, today);
  waits = !standing.asks.empty();
  const bool session = !step.anchor.empty();
  View row;
  row.set("name", say.word(step.title));
  row.set("place", session ? wave_place(seen.wave().id) + "/workshops/" + step.anchor
                           : step_place(seen.wave().id, step.id));
  row.set("status", status_view(say, standing));
  const auto date = session
                        ? engine::planned(seen.workflow(), seen.tree(), seen.wave(), step.anchor)
                        : std::nullopt;
  std::string hint;
  if (date) {
    hint = say.planned(*date);
  } else if (standing.due && (waits || standing.status == engine::Status::not_yet)) {
    hint = say("wave.until", {{"date", say.short_day(standing.due)}});
    if (waits)
      hint += " (" + time_left(*standing.due, today, say.language()) + ")";
  }
  row.set("hint", hint);
  return row;
}

void set_steps(View& body, const Say& say, const Seen& seen, engine::Date today) {
  View::List all;
  View::List waiting;
  const auto& steps = seen.workflow().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].level != Level::wave || !seen.sees_step(seen.wave(), steps[i]))
      continue;
    bool waits = false;
    View row = step_view(say, seen, static_cast<StepIndex>(i), today, waits);
    if (waits)
      waiting.push_back(row);
    if (!steps[i].kind->holds_by_itself)
      all.push_back(std::move(row));
  }
  body.set("nothing_waits", waiting.empty()).set("waiting", std::move(waiting));
  body.set("steps", std::move(all));
}

View staff_view(const Say& say, const Seen& seen, const Names& names) {
  View::List rows;
  for (const engine::StaffMember& member : seen.wave().staff) {
    View row;
    row.set("name", names.of(member.person)).set("role", say("role." + member.role));
    rows.push_back(std::move(row));
  }
  return rows;
}

void set_next(View& body, const Say& say, const Seen& seen, const WaveSummary& summary) {
  if (!summary.next) {
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
  body.set("taken", summary.taken).set("seats", summary.seats);
  body.set("counters", counters_view(say, seen, asked.now.date));
  set_next(body, say, seen, summary);
  set_steps(body, say, seen, asked.now.date);
  body.set("staff", staff_view(say, seen, names)).set("no_staff", seen.wave().staff.empty());
  body.set("has_groups", has_level(seen, Level::group));
  const bool runs = seen.is(engine::coordinator_role) && seen.wave().life == engine::Life::open;
  body.set("runs", runs);
  // Validators and the steering group follow the wave, not the single organisations.
  body.set("sees_participants", seen.is(engine::coordinator_role) || !seen.participants().empty());
  return show(desk, asked, "wave/overview",
              {.title = seen.wave().title,
               .crumbs = {{say("waves.title"), "/golven"}, {seen.wave().title, ""}}},
              std::move(body));
}

}  // namespace draaiboek::web
