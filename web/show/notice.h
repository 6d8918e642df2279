#pragma once
// The green text after a change, carried over one redirect in a cookie. It holds a key and plain
// values, never markup. Pure.

#include <optional>
#include <string>

#include "engine/base/message.h"
#include "web/cookies.h"

namespace draaiboek::web {

inline constexpr std::string_view notice_cookie = "melding";

Cookie notice_as_cookie(const engine::Message& message);
/// nullopt for anything that notice_as_cookie doesn't write, and for keys that don't start with
/// "done.".
std::optional<engine::Message> notice_from_cookie(const std::string& value);

}  // namespace draaiboek::web
