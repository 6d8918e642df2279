#include "web/pages/wave/waves.h"

#include <algorithm>

#include "web/pages/parts/say.h"
#include "web/pages/wave/summary.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

View row_of(const Say& say, const Seen& seen, const WaveSummary& summary, const std::string& life) {
  View row;
  row.set("place", wave_place(seen.wave().id)).set("name", seen.wave().title);
  row.set("programme", say.word(seen.workflow().title));
  const bool several = summary.last != summary.first;
  row.set("first", say.short_day(summary.first));
  row.set("last", several ? say.short_day(summary.last) : "");
  row.set("dated", summary.first.has_value());
  row.set("taken", summary.taken).set("seats", summary.seats);
  row.set("late", summary.late.value_or(0) > 0 ? std::to_string(*summary.late) : "");
  row.set("elsewhere",
          summary.late_elsewhere > 0
              ? say.count("waves.late-elsewhere", static_cast<std::size_t>(summary.late_elsewhere))
              : "");
  const bool late = summary.late.value_or(0) > 0;
  const bool elsewhere = summary.late_elsewhere > 0;
  row.set("late_and_elsewhere", late && elsewhere);
  row.set("none_late", late || elsewhere ? "" : summary.late ? "0" : "–");
  row.set("life", life == "open" ? "" : say("waves.life." + life));
  View next;
  if (summary.next && life == "open") {
    next.set("name", say.word(seen.workflow().steps.at(summary.next->step).title));
    next.set("place", wave_place(seen.wave().id) + "/workshops/" + summary.next->anchor);
    next.set("date", brief_date(summary.next->planned.date, say.language()));
    row.set("next", std::move(next));
  } else {
    row.set("next", false);
  }
  return row;
}

/// False for who doesn't see the participants of a wave of which nothing else is late.
bool tells_of_late(const WaveSummary& summary) {
  return summary.late.has_value() || summary.late_elsewhere > 0;
}

/// Who coordinates single waves only doesn't start new ones.
bool may_plan(const db::Viewer& viewer) {
  return std::any_of(viewer.grants.begin(), viewer.grants.end(), [](const db::Grant& grant) {
    const bool wide = grant.scope == db::Scope::everything || grant.scope == db::Scope::programme;
    return wide && grant.role == engine::coordinator_role;
  });
}

}  // namespace

Response waves_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  View::List rows;
  bool tells_late = false;
  for (const db::WaveRow& wave : desk.store.waves(asked.viewer)) {
    const auto seen = desk.see(asked.viewer, wave);
    if (!seen || seen->roles().empty())
      continue;
    const WaveSummary summary = summary_of(*seen, asked.now.date);
    tells_late = tells_late || tells_of_late(summary);
    rows.push_back(row_of(say, *seen, summary, wave.life));
  }
  View body;
  body.set("empty", rows.empty()).set("tells_late", tells_late);
  body.set("rows", std::move(rows));
  body.set("may_plan", may_plan(asked.viewer));
  return show(desk, asked, "wave/list", {.title = say("waves.title")}, std::move(body));
}

}  // namespace draaiboek::web
