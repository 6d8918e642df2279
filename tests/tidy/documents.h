// Documents that must stay true of the code: the glossary's types and the recipes' paths.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// The third column of a row of docs/GLOSSARY.md names types in backquotes; each must exist in a
// header of engine, db or web.
Findings check_glossary(const Sources& sources);

// Paths in backquotes in docs/recipes/*.md exist. A part in <angle brackets> stands for a name to
// choose; then the folder before it must exist.
Findings check_recipes(const Sources& sources);

// A recipe has at most five numbered stops.
Findings check_recipes_have_five_stops(const Sources& sources);

}  // namespace draaiboek::tidy
