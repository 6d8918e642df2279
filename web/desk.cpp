#include "web/desk.h"

#include <algorithm>

#include "engine/text/texts.h"

namespace draaiboek::web {

std::string Desk::say(const engine::Message& message, std::string_view language) const {
  return texts.say(message, std::string(language));
}

std::optional<Seen> Desk::see(const db::Viewer& viewer, engine::CaseId id) const {
  const auto snapshot = runner.load(id, viewer.extents);
  return snapshot ? web::see(viewer, *snapshot, id, reaches) : std::nullopt;
}

std::optional<Seen> Desk::see(const db::Viewer& viewer, const db::WaveRow& wave) const {
  const auto snapshot = runner.load(wave.id, wave.stored);
  return snapshot ? web::see(viewer, *snapshot, wave.id, reaches) : std::nullopt;
}

bool needs_second_factor(const Desk& desk, const db::Viewer& viewer) {
  return desk.second_factor_required &&
         std::any_of(desk.reaches.begin(), desk.reaches.end(), [&](const db::RoleReach& row) {
           return row.strong_sign_in && viewer.has_role(row.role);
         });
}

std::string word(const engine::Words& words, std::string_view language) {
  const std::string& first = language == "en" ? words.en : words.nl;
  return first.empty() ? (language == "en" ? words.nl : words.en) : first;
}

}  // namespace draaiboek::web
