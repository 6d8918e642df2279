#include "web/wire/request_line.h"

#include <algorithm>
#include <array>
#include <optional>

#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

bool is_token_character(char c) {
  return is_letter(c) || is_digit(c) ||
         std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string::npos;
}

bool is_path_character(char c) {
  return is_letter(c) || is_digit(c) ||
         std::string_view("-._~!$&'()*+,;=:@%/").find(c) != std::string_view::npos;
}

// Browsers leave more characters as they are in a query that a person typed.
bool is_query_character(char c) {
  return is_path_character(c) || std::string_view("?[]|{}^`").find(c) != std::string_view::npos;
}

bool good_target(std::string_view target) {
  if (target.empty() || target.front() != '/')
    return false;
  const auto question = std::min(target.find('?'), target.size());
  const auto path = target.substr(0, question);
  const auto query = target.substr(question);
  return std::all_of(path.begin(), path.end(), is_path_character) &&
         std::all_of(query.begin(), query.end(), is_query_character);
}

std::optional<Refused> judge_method(std::string_view method) {
  constexpr std::array<std::string_view, 3> served{"GET", "HEAD", "POST"};
  constexpr std::array<std::string_view, 6> known{"PUT",     "DELETE", "PATCH",
                                                  "OPTIONS", "TRACE",  "CONNECT"};
  if (!is_token(method))
    return Refused{400, "gate.bad-request-line"};
  if (std::find(served.begin(), served.end(), method) != served.end())
    return std::nullopt;
  if (std::find(known.begin(), known.end(), method) != known.end()) {
    return Refused{405, "gate.method-not-served"};
  }
  return Refused{501, "gate.unknown-method"};
}

std::optional<Refused> judge_version(std::string_view version) {
  if (version == "HTTP/1.1" || version == "HTTP/1.0")
    return std::nullopt;
  const bool other = version.size() == 8 && version.starts_with("HTTP/") && is_digit(version[5]) &&
                     version[6] == '.' && is_digit(version[7]);
  if (other)
    return Refused{505, "gate.version-not-served"};
  return Refused{400, "gate.bad-request-line"};
}

}  // namespace

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_character);
}

std::variant<RequestLine, Refused> read_request_line(std::string_view line) {
  const auto first = line.find(' ');
  const auto last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) {
    return Refused{400, "gate.bad-request-line"};
  }
  const auto method = line.substr(0, first);
  const auto target = line.substr(first + 1, last - first - 1);
  const auto version = line.substr(last + 1);
  if (auto refused = judge_version(version))
    return *refused;
  if (auto refused = judge_method(method))
    return *refused;
  if (!good_target(target))
    return Refused{400, "gate.bad-target"};
  return RequestLine{std::string(method), std::string(target), version == "HTTP/1.1" ? 1 : 0};
}

}  // namespace draaiboek::web
