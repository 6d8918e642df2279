#pragma once
// Says whether a request that changes something comes from our own pages. Beside SameSite
// cookies and the token in each form; any of the three alone stops a foreign page.

#include <string_view>

#include "web/request.h"

namespace draaiboek::web {

/// True for methods that change nothing. For others `Origin` must be ours and, when the browser
/// sends it, `Sec-Fetch-Site` must say same-origin (or none: the person's own doing, as a reload).
/// `public_origin` is the configured address ("https://draaiboek.example"); without one ("") ours
/// is http:// with the host that was asked for.
bool from_own_page(const Request& request, std::string_view public_origin);

}  // namespace draaiboek::web
