#include "web/wire/incoming.h"

#include <algorithm>
#include <utility>

#include "web/cookies.h"
#include "web/wire/ascii.h"
#include "web/wire/target.h"

namespace draaiboek::web {
namespace {

Method method_of(const std::string& name) {
  if (name == "POST")
    return Method::post;
  return name == "HEAD" ? Method::head : Method::get;
}

bool looks_like_address(std::string_view text) {
  return !text.empty() && text.size() <= 45 && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
  });
}

// The last address is the one that the proxy itself saw; those before it are the visitor's word.
std::string peer_of(const Head& head, const std::string& peer, const std::string& proxy) {
  if (proxy.empty() || peer != proxy)
    return peer;
  const auto forwarded = head.header("x-forwarded-for");
  const auto comma = forwarded.rfind(',');
  const auto last = comma == std::string::npos ? forwarded : forwarded.substr(comma + 1);
  const auto address = trimmed(last);
  return looks_like_address(address) ? std::string(address) : peer;
}

}  // namespace

std::variant<Request, Refused> request_of(const Head& head, const std::string& peer,
                                          const IncomingRules& rules) {
  auto target = read_target(head.target);
  if (const auto* refused = std::get_if<Refused>(&target))
    return *refused;
  auto& place = std::get<Target>(target);
  Request request;
  request.method = method_of(head.method);
  request.path = std::move(place.path);
  request.query = std::move(place.query);
  request.host = head.header("host");
  request.cookies = read_cookies(head.header("cookie"), rules.https);
  request.content_type = head.header("content-type");
  request.content_length = head.content_length;
  request.origin = head.header("origin");
  request.sec_fetch_site = head.header("sec-fetch-site");
  request.if_none_match = head.header("if-none-match");
  request.accept_language = head.header("accept-language");
  request.user_agent = head.header("user-agent");
  request.htmx = head.header("hx-request") == "true";
  request.htmx_target = head.header("hx-target");
  request.requested_with = head.header("x-requested-with");
  request.peer = peer_of(head, peer, rules.proxy);
  return request;
}

bool has_simple_form(const Request& request) {
  const std::string_view type = request.content_type;
  const auto main = trimmed(type.substr(0, std::min(type.find(';'), type.size())));
  return lower(main) == "application/x-www-form-urlencoded";
}

}  // namespace draaiboek::web
