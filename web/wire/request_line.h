#pragma once
// The first line of a request, strictly: "METHOD SP target SP HTTP/1.x", nothing else.

#include <string>
#include <string_view>
#include <variant>

#include "web/wire/refused.h"

namespace draaiboek::web {

struct RequestLine {
  /// GET, HEAD or POST.
  std::string method;
  /// Starts with "/"; still encoded.
  std::string target;
  int minor_version = 1;
};

/// `line` comes without its line end and without control characters.
/// Refused: 400 malformed, 405 a method we don't serve, 501 an unknown one, 505 other versions.
std::variant<RequestLine, Refused> read_request_line(std::string_view line);

/// Letters, digits and the signs that may stand in the name of a method or header.
bool is_token(std::string_view text);

}  // namespace draaiboek::web
