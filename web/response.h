#pragma once
// What we answer, as a plain value. Headers are set by typed functions only: a control character
// in any of them is a Bug. The server adds the security headers (web/headers.h) to each answer.

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/cookies.h"

namespace draaiboek::web {

/// Gives the next piece of a streamed body, "" at its end. Runs on the answering thread; an
/// exception cuts the connection, so that the visitor never takes half a file for a whole one.
using Producer = std::function<std::string()>;

/// A file for the visitor to keep.
struct Download {
  /// Any text; written by RFC 6266 with a safe ASCII fallback.
  std::string file_name;
  std::string content_type = "application/octet-stream";
  /// Bytes that the producer will give; without it the body is sent in chunks.
  std::optional<std::uint64_t> length{};
  Producer producer;
};

class Response {
 public:
  /// How long others may keep the answer: pages never, assets with a hash in their name a year.
  enum class Keep { never, ask_again, forever };
  /// Decides which policy the browser gets: a download runs in a sandbox.
  enum class Content { page, download };
  using Header = std::pair<std::string, std::string>;

  /// An answer without a body.
  explicit Response(int status = 200);

  static Response html(std::string body, int status = 200);
  /// Plain text in UTF-8.
  static Response text(std::string body, int status = 200);
  static Response json(std::string body, int status = 200);
  static Response svg(std::string body);
  /// 303 to a place of our own: "/..." with an optional query, percent-encoded.
  static Response redirect(std::string_view place);
  static Response download(Download file);
  /// A static file; `Keep::forever` only when its name holds its hash.
  static Response asset(std::string body, std::string content_type, Keep keep);
  /// 304: the visitor has this version already.
  static Response not_modified(const std::string& etag);

  Response& set_status(int status);
  Response& set_cookie(Cookie cookie);
  /// `tag` without quotes.
  Response& set_etag(const std::string& tag);
  Response& set_retry_after(std::chrono::seconds wait);
  /// The methods for a 405, as "GET, HEAD".
  Response& set_allow(std::string methods);
  Response& set_language(std::string tag);
  /// Tells htmx to go to a place of our own (it doesn't see a redirect's address).
  Response& set_htmx_redirect(std::string_view place);

  int status() const { return status_; }
  const std::string& body() const { return body_; }
  const Producer& producer() const { return producer_; }
  const std::optional<std::uint64_t>& length() const { return length_; }
  const std::vector<Cookie>& cookies() const { return cookies_; }
  Keep keep() const { return keep_; }
  Content content() const { return content_; }
  /// All but cookies, length and security headers, in the order set.
  const std::vector<Header>& headers() const { return headers_; }
  /// The value of a header, "" when it isn't set; for tests.
  std::string header(std::string_view name) const;

 private:
  void set(std::string name, std::string value);

  int status_;
  std::string body_;
  Producer producer_;
  std::optional<std::uint64_t> length_;
  std::vector<Header> headers_;
  std::vector<Cookie> cookies_;
  Keep keep_ = Keep::never;
  Content content_ = Content::page;
};

}  // namespace draaiboek::web
