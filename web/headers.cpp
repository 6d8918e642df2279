#include "web/headers.h"

namespace draaiboek::web {
namespace {

constexpr const char* page_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'";

constexpr const char* download_policy = "sandbox; default-src 'none'; frame-ancestors 'none'";

constexpr const char* no_devices =
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

const char* cache_rule(Response::Keep keep) {
  switch (keep) {
    case Response::Keep::ask_again:
      return "no-cache";
    case Response::Keep::forever:
      return "public, max-age=31536000, immutable";
    case Response::Keep::never:
      break;
  }
  return "no-store";
}

}  // namespace

std::vector<Response::Header> security_headers(const Response& response, bool https) {
  const bool page = response.content() == Response::Content::page;
  std::vector<Response::Header> headers{
      {"Content-Security-Policy", page ? page_policy : download_policy},
      {"X-Content-Type-Options", "nosniff"},
      // Not no-referrer: with that Chromium sends "Origin: null" with our own forms, and the check
      // in web/origin.h needs the true one. Other sites learn nothing either way.
      {"Referrer-Policy", "same-origin"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Permissions-Policy", no_devices},
      {"Cache-Control", cache_rule(response.keep())},
  };
  if (https) {
    headers.emplace_back("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  return headers;
}

}  // namespace draaiboek::web
