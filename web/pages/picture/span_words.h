#pragma once
// What is said of a span: the same words in a picture and in its table. Pure.

#include <string>

#include "web/pages/parts/say.h"
#include "web/pages/picture/step_span.h"

namespace draaiboek::web {

/// Of one case: "3 dagen te laat", "Afgerond op 12-10-2026", "Te doen, nog 5 dagen"; of a
/// meeting "Gepland op 12-10-2026".
std::string words_of(const Say& say, const Seen& seen, const engine::CaseState& state,
                     const StepSpan& span, engine::Date today);
/// Of a meeting, without its day: "Gepland", "Afgerond", "Te doen" when that day has passed.
std::string state_of_meeting(const Say& say, const Seen& seen, const engine::CaseState& state,
                             const StepSpan& span, engine::Date today);
/// Of all cases of a level: "18 van 25 klaar, 2 te laat, hoogstens 12 dagen".
std::string words_of_all(const Say& say, const StepSpan& span);

}  // namespace draaiboek::web
