#pragma once
// What to print when a story doesn't come true.

#include <string>

#include "engine/story/play.h"

namespace draaiboek::text {

/// "file:line: expected …; found …", then the facts of the last act, one on each line.
std::string to_text(const engine::story::Mismatch& mismatch);

}  // namespace draaiboek::text
