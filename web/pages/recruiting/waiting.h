#pragma once
// The waiting list of a wave: who applied and has no seat yet, by day of application, and the page
// on which the next one gets the seat that came free. Pages; any thread.

#include <optional>
#include <string>
#include <vector>

#include "engine/run/journal.h"
#include "web/page.h"

namespace draaiboek::web {

struct Applicant {
  engine::CaseId participant;
  /// When it applied, or was first put on the waiting list.
  engine::Date since{};
};

/// Participants that wait for a seat, in order of opening. Pure.
std::vector<engine::CaseId> waiting_ids(const Seen& seen);
/// The same by day of application, from what happened in the wave. Pure.
std::vector<Applicant> waiting_list(const Seen& seen,
                                    const std::vector<engine::StoredEvent>& events);

/// GET /golven/{case}/wachtlijst
Response waiting_page(Desk& desk, const Asked& asked);
/// GET, POST /zaken/{case}/plaats: asks whether this one gets the seat, and gives it.
Response seat_page(Desk& desk, const Asked& asked);
Response give_seat(Desk& desk, const Asked& asked);

std::string waiting_place(engine::CaseId wave);

}  // namespace draaiboek::web
