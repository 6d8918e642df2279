// Templates hold markup and names of values: no script, no style, nothing that isn't escaped.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// Triple braces (or {{&) print without escaping; only the layout does, for the page's body.
Findings check_templates_escape(const Sources& sources);

// Inline script, style and event attributes: the content security policy refuses them.
Findings check_templates_have_no_inline_code(const Sources& sources);

}  // namespace draaiboek::tidy
