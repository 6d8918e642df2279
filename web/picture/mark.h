#pragma once
// How something stands, as pictures show it: by a shape or pattern, by a colour, and always by
// words beside it. Pure.

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/run/standing.h"
#include "web/picture/svg.h"

namespace draaiboek::web {

enum class Mark : std::uint8_t { done, open, late, not_yet, none };

/// "done", "open", "late", "not-yet", "none": the end of class names and of `picture.mark.<name>`.
std::string_view to_text(Mark mark);
Mark mark_of(const engine::Standing& standing);

/// The stripes of what is late; once in each picture that shows a Mark.
void define_stripes(Svg& svg);
/// The class of something in the look of a mark: "db-picture__bar db-picture__bar--late".
std::string look(std::string_view part, Mark mark);

}  // namespace draaiboek::web
