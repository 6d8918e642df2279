#pragma once
// A browser in a few words, so that people recognise their own sessions. Pure.

#include <string>
#include <string_view>

namespace draaiboek::web {

/// "Firefox, Windows" from what a browser says it is; "" when nothing of it is known.
std::string device_of(std::string_view user_agent);

}  // namespace draaiboek::web
