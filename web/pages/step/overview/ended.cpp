#include "web/pages/step/overview/ended.h"

#include "web/pages/step/name_list.h"
#include "web/pages/step/overview/rows.h"
#include "web/pages/step/words.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Life;

const CaseState& participant_of(const Seen& seen, const CaseState& at) {
  const CaseState* found = seen.tree().ancestor(at, engine::Level::participant);
  return found == nullptr ? at : *found;
}

/// The case that was closed: the participant, or else the wave around it.
const CaseState& closed_case(const Seen& seen, const CaseState& at) {
  const CaseState& participant = participant_of(seen, at);
  return participant.life == Life::left ? participant : seen.wave();
}

std::string key_of(const Seen& seen, const CaseState& at) {
  if (participant_of(seen, at).life == Life::left)
    return "ended.left";
  if (seen.wave().life == Life::cancelled)
    return "ended.cancelled";
  return at.life == Life::open && seen.wave().life == Life::open ? "" : "ended.finished";
}

View track_view(Desk& desk, const Asked& asked, const Seen& seen, const CaseState& at) {
  Wanted wanted;
  wanted.people = coordinators(seen.wave());
  const CaseState& participant = participant_of(seen, at);
  wanted.organisations.insert(participant.organisation);
  const NameList names = names_of(desk, asked, wanted);
  const std::string& organisation = names.organisation(participant.organisation);
  View view;
  view.set("name", &at == &participant ? organisation : organisation + ": " + at.title);
  view.set("wave", seen.wave().title).set("case_place", place_of(at));
  view.set("ending", ending_view(desk, asked, seen, at));
  view.set("ask_whom", ask_whom(seen, names));
  return view;
}

}  // namespace

bool is_broken_off(const Seen& seen, const CaseState& at) {
  return participant_of(seen, at).life == Life::left || seen.wave().life == Life::cancelled;
}

View ending_view(Desk& desk, const Asked& asked, const Seen& seen, const CaseState& at) {
  View view;
  const std::string key = key_of(seen, at);
  view.set("words", key.empty() ? "" : desk.say({key}, asked.language)).set("reason", "");
  const CaseState& closed = closed_case(seen, at);
  if (key.empty() || !closed.closed_reason)
    return view;
  const auto texts = desk.store.texts(asked.viewer, {closed.id});
  const auto reason = texts.find(closed.closed_reason);
  view.set("reason", reason == texts.end() ? "" : reason->second);
  return view;
}

View ended_tracks(Desk& desk, const Asked& asked, const std::vector<db::WaveRow>& waves) {
  View::List tracks;
  if (!asked.viewer.has_role("contact") && !asked.viewer.has_role("member"))
    return tracks;
  for (const db::WaveRow& row : waves) {
    if (row.life == "open")
      continue;
    const auto seen = desk.see(asked.viewer, row);
    if (!seen)
      continue;
    for (const CaseState* at : own_cases(*seen))
      tracks.push_back(track_view(desk, asked, *seen, *at));
  }
  return tracks;
}

}  // namespace draaiboek::web
