#include "web/wire/framing.h"

#include <algorithm>

#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<Refused> judge_length(Head& head, const GateLimits& limits) {
  const auto text = head.header("content-length");
  const bool padded = text.size() > 1 && text.front() == '0';
  if (!all_digits(text) || padded)
    return Refused{400, "gate.bad-content-length"};
  if (text.size() > 18)
    return Refused{413, "gate.body-too-large"};
  const auto length = std::stoull(text);
  if (length > limits.body)
    return Refused{413, "gate.body-too-large"};
  head.content_length = length;
  return std::nullopt;
}

std::optional<Refused> judge_body(Head& head, const GateLimits& limits, bool has_length,
                                  bool has_coding) {
  if (has_length && has_coding)
    return Refused{400, "gate.length-with-chunked"};
  if (has_coding) {
    const bool exact = head.header("transfer-encoding") == "chunked";
    if (!exact || head.minor_version == 0)
      return Refused{400, "gate.bad-transfer-encoding"};
    head.chunked = true;
  }
  if (has_length) {
    if (auto refused = judge_length(head, limits))
      return refused;
  }
  const bool body = head.chunked || head.content_length.value_or(0) > 0;
  if (body && head.method != "POST")
    return Refused{400, "gate.body-not-expected"};
  return std::nullopt;
}

bool has_word(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const auto end = std::min(list.find(','), list.size());
    if (lower(trimmed(list.substr(0, end))) == word)
      return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

bool has(const Head& head, std::string_view name) {
  return std::any_of(head.headers.begin(), head.headers.end(),
                     [name](const auto& header) { return header.first == name; });
}

}  // namespace

bool good_host(std::string_view host) {
  std::string_view name = host;
  const auto bracket = host.find(']');
  const auto colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
  if (colon != std::string_view::npos) {
    const auto port = host.substr(colon + 1);
    if (!all_digits(port) || port.size() > 5 || std::stoi(std::string(port)) > 65535)
      return false;
    name = host.substr(0, colon);
  }
  if (name.starts_with('[')) {
    if (!name.ends_with(']') || name.size() < 4)
      return false;
    name = name.substr(1, name.size() - 2);
    return std::all_of(name.begin(), name.end(), [](char c) {
      return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' ||
             c == '.';
    });
  }
  return !name.empty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), [](char c) {
    return is_digit(c) || is_letter(c) || c == '.' || c == '-' || c == '_';
  });
}

std::optional<Refused> judge_framing(Head& head, const GateLimits& limits) {
  if (!has(head, "host"))
    return Refused{400, "gate.host-missing"};
  if (!good_host(head.header("host")))
    return Refused{400, "gate.bad-host"};
  const bool has_length = has(head, "content-length");
  const bool has_coding = has(head, "transfer-encoding");
  if (auto refused = judge_body(head, limits, has_length, has_coding))
    return refused;
  if (has(head, "expect")) {
    if (lower(head.header("expect")) != "100-continue") {
      return Refused{417, "gate.expectation-not-met"};
    }
    head.expects_continue = head.minor_version == 1;
  }
  const auto connection = head.header("connection");
  head.keep_alive =
      head.minor_version == 1 ? !has_word(connection, "close") : has_word(connection, "keep-alive");
  return std::nullopt;
}

}  // namespace draaiboek::web
