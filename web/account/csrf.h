#pragma once
// Whether a change really comes from one of our own pages. Pure.

#include <string>

#include "db/people.h"
#include "web/request.h"

namespace draaiboek::web {

/// The token that the forms of this session carry in the field `csrf`.
std::string csrf_token(const db::Session& session);

/// Before anyone is signed in the token comes from a cookie of its own.
inline constexpr std::string_view visitor_cookie = "visitor";
std::string visitor_token(const std::string& cookie);

/// Whether the field or header `sent` is the token that was expected (never when that is empty).
bool is_token(const std::string& expected, const std::string& sent);

}  // namespace draaiboek::web
