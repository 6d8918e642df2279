#pragma once
// The way to a page about one participant, for the coordinator. Pure.

#include <string>
#include <vector>

#include "web/pages/parts/names.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// Whether the {case} of the route is a participant; its pages answer 404 otherwise.
bool is_participant(const Asked& asked);

/// Waves, wave, participants, the organisation, and here.
std::vector<Crumb> participant_crumbs(const Say& say, const Seen& seen, const Names& names,
                                      const std::string& here);
std::string enrolment_place(engine::CaseId participant);

/// The same for who arranges the people: the coordinator comes from the wave, a contact from the
/// case.
std::vector<Crumb> people_crumbs(const Say& say, const Seen& seen, const Names& names,
                                 const std::string& here);

}  // namespace draaiboek::web
