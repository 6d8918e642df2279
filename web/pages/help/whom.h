#pragma once
// Whom to ask about a page: the coordinators of the wave that it belongs to, else those of the
// reader's own waves, else (for who runs waves) the administrators. Reads names; any thread.

#include <string>

#include "web/page.h"

namespace draaiboek::web {

/// `people` (with name and email) and `question`, where the reader asks it in the wave itself, or
/// "". Nobody for who isn't signed in.
View whom_view(Desk& desk, const Asked& asked, const std::string& page);

}  // namespace draaiboek::web
