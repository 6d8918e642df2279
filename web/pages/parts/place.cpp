#include "web/pages/parts/place.h"

namespace draaiboek::web {

std::string wave_place(engine::CaseId wave) {
  return "/golven/" + wave.text();
}

std::string case_place(engine::CaseId of) {
  return "/zaken/" + of.text();
}

std::string step_place(engine::CaseId of, std::string_view step) {
  return case_place(of) + "/stappen/" + std::string(step);
}

std::string place_of(const engine::CaseState& at) {
  return at.level == engine::Level::wave ? wave_place(at.id) : case_place(at.id);
}

}  // namespace draaiboek::web
