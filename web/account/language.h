#pragma once
// Which language a visitor reads: what they ask for (?lang=), chose before (cookie), have in
// their profile, or what the browser prefers; else Dutch. Pure.

#include <string>
#include <string_view>

#include "web/request.h"

namespace draaiboek::web {

inline constexpr std::string_view language_cookie = "taal";

/// "nl" or "en". `profile` is the language of the person, "" when nobody is signed in.
std::string language_of(const Request& request, std::string_view profile);

/// "nl" or "en" when the query asks for one of them, else "".
std::string asked_language(const Request& request);

}  // namespace draaiboek::web
