#pragma once
// Links only to where the visitor may go: the same policies that guard the pages decide which
// links are shown. Any thread.

#include <string>

#include "web/page.h"

namespace draaiboek::web {

/// `place` when the visitor may open it, else `otherwise`; for "" the template shows plain text.
std::string link_to(const Desk& desk, const Asked& asked, std::string place,
                    std::string otherwise = "");

}  // namespace draaiboek::web
