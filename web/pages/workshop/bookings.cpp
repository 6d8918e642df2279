#include "web/pages/workshop/bookings.h"

namespace draaiboek::web {

std::vector<engine::Booking> bookings_of_others(Desk& desk, const db::Viewer& viewer,
                                                const std::optional<engine::CaseId>& except) {
  std::vector<engine::Booking> found;
  for (const db::WaveRow& wave : desk.store.waves(viewer)) {
    if (wave.life != "open" || wave.id == except)
      continue;
    const auto seen = desk.see(viewer, wave);
    if (!seen || !seen->sees_whole_wave())
      continue;
    for (engine::Booking& booking : engine::bookings_of(seen->workflow(), seen->tree()))
      found.push_back(std::move(booking));
  }
  return found;
}

}  // namespace draaiboek::web
