// The words of the screen, config/texts.nl.yaml and config/texts.en.yaml, and those of the help,
// config/help.nl.yaml and config/help.en.yaml.
#pragma once

#include <set>

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// Keys as written, nested ones joined by dots: "tasks.title".
std::set<std::string> text_keys(const std::string& yaml);

// A key of one language that the other lacks.
Findings check_texts_have_the_same_keys(const Sources& sources);

// Markup belongs in templates; a text is shown as it is written.
Findings check_texts_have_no_markup(const Sources& sources);

}  // namespace draaiboek::tidy
