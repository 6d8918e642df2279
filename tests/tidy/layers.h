// Who may include whom. The tables in layers.cpp are the drawing of the architecture: a folder
// without a row may include nothing, a library without a home may be included nowhere.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// Includes of our own that point the wrong way, or reach into a closed folder.
Findings check_layers(const Sources& sources);

// Third-party and system headers outside their one home, or shown by a header of ours.
Findings check_library_homes(const Sources& sources);

}  // namespace draaiboek::tidy
