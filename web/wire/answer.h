#pragma once
// Writes a Response as the bytes of HTTP/1.1. Pure; the connection only sends them.

#include <string>
#include <string_view>

#include "web/response.h"

namespace draaiboek::web {

/// How the bytes of a body are marked off.
enum class Framing { sized, chunked, until_close };

struct AnswerRules {
  /// The public address is https.
  bool https = false;
  /// HTTP/1.0 visitors don't know chunks.
  int minor_version = 1;
  bool keep_alive = true;
  /// "Sun, 22 Nov 2026 10:00:00 GMT"; "" leaves the header out.
  std::string date{};
};

Framing framing_of(const Response& response, int minor_version);

/// Status line, headers and the empty line. The connection ends after it unless it is kept alive
/// and framed by more than its end.
std::string head_text(const Response& response, const AnswerRules& rules);

/// A piece of a chunked body, which may not be empty; and what ends one.
std::string chunk_text(std::string_view piece);
inline constexpr std::string_view last_chunk = "0\r\n\r\n";

/// True when a body may follow the head at all: not for 204 and 304.
bool may_have_body(int status);

/// What is sent when nobody wired a better page: plain English with status and reason.
Response plain_refusal(int status, std::string_view reason);

}  // namespace draaiboek::web
