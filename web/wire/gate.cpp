#include "web/wire/gate.h"

#include <algorithm>
#include <array>

#include "web/wire/ascii.h"
#include "web/wire/framing.h"
#include "web/wire/request_line.h"

namespace draaiboek::web {
namespace {

constexpr std::array<std::string_view, 16> used{
    "accept-language", "connection",     "content-length",    "content-type", "cookie",
    "expect",          "host",           "hx-request",        "hx-target",    "if-none-match",
    "origin",          "sec-fetch-site", "transfer-encoding", "user-agent",   "x-forwarded-for",
    "x-requested-with"};

// A browser or proxy may send these as lists over several lines; of all others a second one is a
// doubt.
constexpr std::array<std::string_view, 4> lists{"accept-language", "connection", "if-none-match",
                                                "x-forwarded-for"};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view take_line(std::string_view& lines) {
  const auto end = lines.find("\r\n");
  const auto line = lines.substr(0, end);
  lines.remove_prefix(end + 2);
  return line;
}

std::optional<Refused> keep(Head& head, std::string name, std::string_view value) {
  if (!contains(used, name))
    return std::nullopt;
  for (auto& [known, text] : head.headers) {
    if (known != name)
      continue;
    if (name == "host")
      return Refused{400, "gate.two-hosts"};
    if (name == "content-length")
      return Refused{400, "gate.two-content-lengths"};
    if (!contains(lists, name))
      return Refused{400, "gate.header-twice"};
    text.append(", ").append(value);
    return std::nullopt;
  }
  head.headers.emplace_back(std::move(name), value);
  return std::nullopt;
}

std::optional<Refused> read_header(Head& head, std::string_view line) {
  if (line.starts_with(' '))
    return Refused{400, "gate.folded-header"};
  const auto colon = line.find(':');
  if (colon == std::string_view::npos)
    return Refused{400, "gate.bad-header"};
  const auto name = line.substr(0, colon);
  if (name.ends_with(' '))
    return Refused{400, "gate.space-before-colon"};
  if (!is_token(name))
    return Refused{400, "gate.bad-header"};
  // Some readers of messages decode such words, and a line end can hide in them.
  if (line.find("=?") != std::string_view::npos)
    return Refused{400, "gate.encoded-word"};
  return keep(head, lower(name), trimmed(line.substr(colon + 1)));
}

Verdict judge_whole(std::string_view bytes, const GateLimits& limits) {
  auto lines = bytes;
  auto first = read_request_line(take_line(lines));
  if (const auto* refused = std::get_if<Refused>(&first))
    return *refused;
  auto& line = std::get<RequestLine>(first);
  Head head;
  head.method = std::move(line.method);
  head.target = std::move(line.target);
  head.minor_version = line.minor_version;
  head.size = bytes.size();
  std::size_t count = 0;
  while (true) {
    const auto header = take_line(lines);
    if (header.empty())
      break;
    if (++count > limits.headers)
      return Refused{431, "gate.too-many-headers"};
    if (auto refused = read_header(head, header))
      return *refused;
  }
  if (auto refused = judge_framing(head, limits))
    return *refused;
  return head;
}

}  // namespace

std::string Head::header(std::string_view name) const {
  for (const auto& [known, value] : headers) {
    if (known == name)
      return value;
  }
  return "";
}

Verdict Gate::judge(std::string_view bytes) {
  const auto end = std::min(bytes.size(), limits_.head);
  for (; seen_ < end; ++seen_) {
    const char c = bytes[seen_];
    const bool after_return = seen_ > 0 && bytes[seen_ - 1] == '\r';
    if (c == '\n') {
      if (!after_return)
        return Refused{400, "gate.bare-line-feed"};
      if (seen_ >= 3 && bytes[seen_ - 2] == '\n') {
        return judge_whole(bytes.substr(0, seen_ + 1), limits_);
      }
    } else if (after_return) {
      return Refused{400, "gate.bare-carriage-return"};
    } else if (is_control(c) && c != '\r') {
      return Refused{400, "gate.control-character"};
    }
  }
  if (bytes.size() >= limits_.head)
    return Refused{431, "gate.head-too-large"};
  return NeedMore{};
}

}  // namespace draaiboek::web
