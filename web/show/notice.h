#pragma once
// The green text after a change, carried over one redirect in a cookie. It holds a key and plain
// values, never markup. Pure.

#include <optional>
#include <string>

#include "engine/base/message.h"
#include "web/cookies.h"

namespace draaiboek::web {

inline constexpr std::string_view notice_cookie = "melding";

/// `undo`: a place of our own, or "".
Cookie notice_as_cookie(const engine::Message& message, const std::string& undo = "");
/// nullopt for anything that notice_as_cookie doesn't write, and for keys that don't start with
/// "done.".
std::optional<engine::Message> notice_from_cookie(const std::string& value);
/// Where the change can be taken back: a path of this site, or "".
std::string undo_of(const engine::Message& notice);

}  // namespace draaiboek::web
