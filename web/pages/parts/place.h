#pragma once
// Where a wave, another case and a step are shown. Pure.

#include <string>
#include <string_view>

#include "engine/run/state.h"

namespace draaiboek::web {

std::string wave_place(engine::CaseId wave);
std::string case_place(engine::CaseId of);
std::string step_place(engine::CaseId of, std::string_view step);
/// That of the wave for a wave, that of the case for any other.
std::string place_of(const engine::CaseState& at);

}  // namespace draaiboek::web
