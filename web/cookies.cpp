#include "web/cookies.h"

#include <algorithm>

#include "engine/base/expects.h"
#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

constexpr std::string_view host_prefix = "__Host-";

bool good_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_';
  });
}

bool good_value(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) {
    return c > 0x20 && c < 0x7F && std::string_view("\",;\\").find(c) == std::string_view::npos;
  });
}

}  // namespace

std::string set_cookie_text(const Cookie& cookie, bool https) {
  engine::expects(good_name(cookie.name), "a cookie's name has only letters, digits, - and _");
  engine::expects(good_value(cookie.value), "a cookie's value has no signs that end a value");
  std::string text = https ? std::string(host_prefix) : std::string();
  text += cookie.name + "=" + cookie.value + "; Path=/; HttpOnly; SameSite=Lax";
  if (https)
    text += "; Secure";
  if (cookie.max_age)
    text += "; Max-Age=" + std::to_string(cookie.max_age->count());
  return text;
}

Fields read_cookies(std::string_view header, bool https) {
  Fields cookies;
  while (!header.empty()) {
    const auto end = std::min(header.find(';'), header.size());
    const auto pair = trimmed(header.substr(0, end));
    header.remove_prefix(std::min(end + 1, header.size()));
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos)
      continue;
    auto name = pair.substr(0, equals);
    const auto value = pair.substr(equals + 1);
    if (name.starts_with(host_prefix) != https)
      continue;
    if (https)
      name.remove_prefix(host_prefix.size());
    if (good_name(name) && good_value(value))
      cookies.add(std::string(name), std::string(value));
  }
  return cookies;
}

}  // namespace draaiboek::web
