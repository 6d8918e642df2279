#include "web/response.h"

#include <algorithm>

#include "engine/base/expects.h"
#include "web/wire/ascii.h"
#include "web/wire/disposition.h"

namespace draaiboek::web {
namespace {

std::string own_place(std::string_view place) {
  const bool ours = place.starts_with('/') && !place.starts_with("//");
  engine::expects(ours, "a redirect goes to a place of our own");
  const bool encoded = std::all_of(place.begin(), place.end(),
                                   [](char c) { return c > 0x20 && c < 0x7F && c != '\\'; });
  engine::expects(encoded, "the place of a redirect is percent-encoded");
  return std::string(place);
}

}  // namespace

Response::Response(int status) : status_(status) {
  set_status(status);
}

Response Response::html(std::string body, int status) {
  Response response(status);
  response.set("Content-Type", "text/html; charset=utf-8");
  response.body_ = std::move(body);
  return response;
}

Response Response::text(std::string body, int status) {
  Response response(status);
  response.set("Content-Type", "text/plain; charset=utf-8");
  response.body_ = std::move(body);
  return response;
}

Response Response::json(std::string body, int status) {
  Response response(status);
  response.set("Content-Type", "application/json");
  response.body_ = std::move(body);
  return response;
}

Response Response::svg(std::string body) {
  Response response;
  response.set("Content-Type", "image/svg+xml");
  response.body_ = std::move(body);
  return response;
}

Response Response::redirect(std::string_view place) {
  Response response(303);
  response.set("Location", own_place(place));
  return response;
}

Response Response::download(Download file) {
  engine::expects(static_cast<bool>(file.producer), "a download has a producer");
  Response response;
  response.set("Content-Type", std::move(file.content_type));
  response.set("Content-Disposition", attachment_text(file.file_name));
  response.length_ = file.length;
  response.producer_ = std::move(file.producer);
  response.content_ = Content::download;
  return response;
}

Response Response::asset(std::string body, std::string content_type, Keep keep) {
  Response response;
  response.set("Content-Type", std::move(content_type));
  response.body_ = std::move(body);
  response.keep_ = keep;
  return response;
}

Response Response::not_modified(const std::string& etag) {
  Response response(304);
  response.keep_ = Keep::ask_again;
  return response.set_etag(etag);
}

Response& Response::set_status(int status) {
  engine::expects(status >= 200 && status <= 599, "a status is a number from 200 to 599");
  status_ = status;
  return *this;
}

Response& Response::set_cookie(Cookie cookie) {
  // Written by the server, which knows whether the address is https; judged here, where the
  // mistake is made.
  set_cookie_text(cookie, false);
  cookies_.push_back(std::move(cookie));
  return *this;
}

Response& Response::set_etag(const std::string& tag) {
  engine::expects(tag.find('"') == std::string::npos, "the tag of a version has no quotes");
  set("ETag", "\"" + tag + "\"");
  return *this;
}

Response& Response::set_retry_after(std::chrono::seconds wait) {
  set("Retry-After", std::to_string(wait.count()));
  return *this;
}

Response& Response::set_allow(std::string methods) {
  set("Allow", std::move(methods));
  return *this;
}

Response& Response::set_language(std::string tag) {
  set("Content-Language", std::move(tag));
  return *this;
}

Response& Response::set_htmx_redirect(std::string_view place) {
  set("HX-Redirect", own_place(place));
  return *this;
}

std::string Response::header(std::string_view name) const {
  for (const auto& [known, value] : headers_) {
    if (lower(known) == lower(name))
      return value;
  }
  return "";
}

void Response::set(std::string name, std::string value) {
  engine::expects(!has_control(value), "a header has no control characters");
  std::erase_if(headers_, [&name](const Header& header) { return header.first == name; });
  headers_.emplace_back(std::move(name), std::move(value));
}

}  // namespace draaiboek::web
