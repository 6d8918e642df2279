#include "web/wire/answer.h"

#include <charconv>

#include "engine/base/expects.h"
#include "web/headers.h"
#include "web/wire/ascii.h"

namespace draaiboek::web {
namespace {

struct Status {
  int number;
  const char* words;
};

constexpr Status statuses[] = {{200, "OK"},
                               {201, "Created"},
                               {202, "Accepted"},
                               {204, "No Content"},
                               {301, "Moved Permanently"},
                               {302, "Found"},
                               {303, "See Other"},
                               {304, "Not Modified"},
                               {400, "Bad Request"},
                               {401, "Unauthorized"},
                               {403, "Forbidden"},
                               {404, "Not Found"},
                               {405, "Method Not Allowed"},
                               {408, "Request Timeout"},
                               {409, "Conflict"},
                               {410, "Gone"},
                               {411, "Length Required"},
                               {412, "Precondition Failed"},
                               {413, "Content Too Large"},
                               {414, "URI Too Long"},
                               {415, "Unsupported Media Type"},
                               {417, "Expectation Failed"},
                               {422, "Unprocessable Content"},
                               {428, "Precondition Required"},
                               {429, "Too Many Requests"},
                               {431, "Request Header Fields Too Large"},
                               {500, "Internal Server Error"},
                               {501, "Not Implemented"},
                               {503, "Service Unavailable"},
                               {505, "HTTP Version Not Supported"}};

std::string_view words_of(int status) {
  for (const auto& known : statuses) {
    if (known.number == status)
      return known.words;
  }
  return "Other";
}

void add(std::string& head, std::string_view name, std::string_view value) {
  engine::expects(!has_control(value), "a header has no control characters");
  head.append(name).append(": ").append(value).append("\r\n");
}

std::uint64_t size_of(const Response& response) {
  return response.producer() ? response.length().value_or(0) : response.body().size();
}

}  // namespace

Framing framing_of(const Response& response, int minor_version) {
  if (!response.producer() || response.length())
    return Framing::sized;
  return minor_version == 1 ? Framing::chunked : Framing::until_close;
}

std::string head_text(const Response& response, const AnswerRules& rules) {
  std::string head = "HTTP/1.1 " + std::to_string(response.status()) + " ";
  head.append(words_of(response.status())).append("\r\n");
  if (!rules.date.empty())
    add(head, "Date", rules.date);
  for (const auto& [name, value] : response.headers())
    add(head, name, value);
  for (const auto& [name, value] : security_headers(response, rules.https))
    add(head, name, value);
  for (const auto& cookie : response.cookies()) {
    add(head, "Set-Cookie", set_cookie_text(cookie, rules.https));
  }
  const auto framing = framing_of(response, rules.minor_version);
  if (framing == Framing::chunked) {
    add(head, "Transfer-Encoding", "chunked");
  } else if (framing == Framing::sized && may_have_body(response.status())) {
    add(head, "Content-Length", std::to_string(size_of(response)));
  }
  const bool stays = rules.keep_alive && framing != Framing::until_close;
  add(head, "Connection", stays ? "keep-alive" : "close");
  return head.append("\r\n");
}

std::string chunk_text(std::string_view piece) {
  engine::expects(!piece.empty(), "an empty chunk would end the body");
  char digits[16];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), piece.size(), 16).ptr;
  std::string chunk(digits, end);
  return chunk.append("\r\n").append(piece).append("\r\n");
}

bool may_have_body(int status) {
  return status != 204 && status != 304;
}

Response plain_refusal(int status, std::string_view reason) {
  const auto number = std::to_string(status);
  std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>";
  page.append(number).append(" ").append(words_of(status)).append("</title>\n<h1>");
  page.append(words_of(status)).append("</h1>\n<p>").append(reason).append("</p>\n</html>\n");
  auto response = Response::html(std::move(page), status);
  if (status == 405)
    response.set_allow("GET, HEAD, POST");
  return response;
}

}  // namespace draaiboek::web
