// Budgets of size: what fits on a screen is read; what doesn't is skipped.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// 400 lines a file of code or documentation, 60 a template.
Findings check_file_length(const Sources& sources);

// Half of the sources of engine, db and web have at most 100 lines.
Findings check_median_length(const Sources& sources);

// 100 columns, counted in characters.
Findings check_line_width(const Sources& sources);

// 70 lines a function.
Findings check_function_length(const Sources& sources);

// 14 components a folder; a header and its source are one component.
Findings check_folder_size(const Sources& sources);

}  // namespace draaiboek::tidy
