#include "web/pages/participant/place.h"

namespace draaiboek::web {

bool is_participant(const Asked& asked) {
  return asked.at().self().level == engine::Level::participant;
}

std::string enrolment_place(engine::CaseId participant) {
  return case_place(participant) + "/inschrijving";
}

std::vector<Crumb> participant_crumbs(const Say& say, const Seen& seen, const Names& names,
                                      const std::string& here) {
  auto crumbs = wave_crumbs(say, seen);
  const engine::CaseState* participant =
      seen.tree().ancestor(seen.self(), engine::Level::participant);
  if (participant != nullptr) {
    crumbs.push_back({say("participants.title"), wave_place(seen.wave().id) + "/deelnemers"});
    const bool runs = seen.is(engine::coordinator_role);
    crumbs.push_back({names.of(*participant),
                      runs ? enrolment_place(participant->id) : case_place(participant->id)});
  }
  crumbs.push_back({here, ""});
  return crumbs;
}

std::vector<Crumb> people_crumbs(const Say& say, const Seen& seen, const Names& names,
                                 const std::string& here) {
  if (seen.is(engine::coordinator_role))
    return participant_crumbs(say, seen, names, here);
  return {{say("tasks.title"), "/taken"},
          {names.of(seen.self()), case_place(seen.self().id)},
          {here, ""}};
}

}  // namespace draaiboek::web
