#pragma once
// What a visitor asks, as a plain value: the gate has judged it, the server has built it, pages
// only read it. Tests make one by hand. It holds no header but those that we use.

#include <cstdint>
#include <optional>
#include <string>

#include "web/body/body.h"
#include "web/fields.h"

namespace draaiboek::web {

enum class Method { get, head, post };

struct Request {
  Method method = Method::get;
  /// Decoded and normalised: starts with "/", valid UTF-8, without "..", "." or empty segments,
  /// control characters and backslashes. A slash at the end is taken away, except of "/".
  std::string path = "/";
  Fields query{};

  /// "draaiboek.example" or "127.0.0.1:8080".
  std::string host{};
  /// Without the `__Host-` of secure cookies: a page asks for "session" in either case.
  Fields cookies{};
  /// As sent, with its parameters.
  std::string content_type{};
  /// nullopt when the body is chunked or there is none.
  std::optional<std::uint64_t> content_length{};
  std::string origin{};
  std::string sec_fetch_site{};
  std::string if_none_match{};
  std::string accept_language{};
  /// What the browser says it is; only ever shown back to its own person, in a few words.
  std::string user_agent{};
  /// True for a request that htmx makes (HX-Request: true): a part of a page is wanted.
  bool htmx = false;
  /// The id of the element that htmx will fill.
  std::string htmx_target{};
  /// "XMLHttpRequest" or "fetch" from our own scripts, as for an upload with progress.
  std::string requested_with{};
  /// The address of the visitor without port, as "127.0.0.1" or "::1".
  std::string peer{};

  /// The fields of an urlencoded body. Of a multipart body the page reads `body` itself, with
  /// web/body/multipart.h.
  Fields form{};
  /// The bytes of any other body; null when there is none. Lives as long as the request is
  /// being answered, so it may not be kept in a streaming response.
  Body* body = nullptr;
};

}  // namespace draaiboek::web
