#pragma once
// Who asks for a new password and can be helped by whoever looks: on the page of tasks. Reads the
// store; any thread.

#include <vector>

#include "web/page.h"

namespace draaiboek::web {

/// A list with `name` and `place` (the page where a link can be made). `waves` are those that the
/// viewer sees.
View password_wishes(Desk& desk, const Asked& asked, const std::vector<Seen>& waves);

}  // namespace draaiboek::web
