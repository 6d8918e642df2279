#pragma once
// Cookies both ways. All of ours are HttpOnly, SameSite=Lax and Path=/; when the public address
// is https they also get Secure and the prefix `__Host-`, which pages never see.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "web/fields.h"

namespace draaiboek::web {

struct Cookie {
  /// Letters, digits, "-" and "_".
  std::string name;
  /// Without control characters, blanks, quotes, commas, semicolons and backslashes.
  std::string value;
  /// Without it the cookie ends with the browser session.
  std::optional<std::chrono::seconds> max_age{};

  /// The cookie that makes the browser forget `name`.
  static Cookie gone(std::string name) { return {std::move(name), "", std::chrono::seconds(0)}; }

  bool operator==(const Cookie&) const = default;
};

/// The value of a Set-Cookie header. A name or value outside the rules above is a Bug.
std::string set_cookie_text(const Cookie& cookie, bool https);

/// Reads the Cookie header. Over https only names with `__Host-` are kept, without the prefix:
/// others can have been planted by a neighbouring site. Malformed pairs are passed over.
Fields read_cookies(std::string_view header, bool https);

}  // namespace draaiboek::web
