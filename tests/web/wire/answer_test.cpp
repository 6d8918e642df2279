#include "web/wire/answer.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

Response stream(std::optional<std::uint64_t> length) {
  return Response::download({"a.pdf", "application/pdf", length, [] { return std::string(); }});
}

bool has_line(const std::string& head, const std::string& line) {
  return head.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST(Answer, HasStatusTypeLengthAndAnEnd) {
  const auto head = head_text(Response::html("<p>é</p>"), {});
  EXPECT_TRUE(head.starts_with("HTTP/1.1 200 OK\r\n"));
  EXPECT_TRUE(has_line(head, "Content-Type: text/html; charset=utf-8"));
  EXPECT_TRUE(has_line(head, "Content-Length: 9"));
  EXPECT_TRUE(has_line(head, "Connection: keep-alive"));
  EXPECT_TRUE(head.ends_with("\r\n\r\n"));
}

TEST(Answer, CarriesTheSecurityHeadersWhateverItIs) {
  for (const auto& response : {Response::html(""), Response::redirect("/"), Response(404),
                               plain_refusal(400, "x"), stream(std::nullopt)}) {
    const auto head = head_text(response, {});
    EXPECT_NE(head.find("\r\nContent-Security-Policy: "), std::string::npos) << head;
    EXPECT_TRUE(has_line(head, "X-Content-Type-Options: nosniff")) << head;
  }
}

TEST(Answer, MarksTheEndOfAStreamAsTheVisitorUnderstands) {
  EXPECT_TRUE(has_line(head_text(stream(1234), {}), "Content-Length: 1234"));
  const auto chunked = head_text(stream(std::nullopt), {});
  EXPECT_TRUE(has_line(chunked, "Transfer-Encoding: chunked"));
  EXPECT_EQ(chunked.find("Content-Length"), std::string::npos);
  const auto old = head_text(stream(std::nullopt), {.minor_version = 0});
  EXPECT_TRUE(has_line(old, "Connection: close"));
  EXPECT_EQ(old.find("Transfer-Encoding"), std::string::npos);
}

TEST(Answer, HasNoLengthWhenNoBodyMayFollow) {
  EXPECT_EQ(head_text(Response::not_modified("a"), {}).find("Content-Length"), std::string::npos);
  EXPECT_EQ(head_text(Response(204), {}).find("Content-Length"), std::string::npos);
  EXPECT_TRUE(has_line(head_text(Response(303), {}), "Content-Length: 0"));
}

TEST(Answer, WritesEachCookie) {
  Response response(303);
  response.set_cookie({"session", "abc"}).set_cookie(Cookie::gone("message"));
  const auto head = head_text(response, {.https = true});
  EXPECT_TRUE(
      has_line(head, "Set-Cookie: __Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure"));
  EXPECT_NE(head.find("Set-Cookie: __Host-message=; "), std::string::npos);
}

TEST(Answer, WritesChunks) {
  EXPECT_EQ(chunk_text("hello"), "5\r\nhello\r\n");
  EXPECT_EQ(chunk_text(std::string(256, 'a')), "100\r\n" + std::string(256, 'a') + "\r\n");
  EXPECT_THROW(chunk_text(""), engine::Bug);
}

TEST(Answer, SaysNoInPlainEnglish) {
  const auto response = plain_refusal(413, "gate.body-too-large");
  EXPECT_EQ(response.status(), 413);
  EXPECT_NE(response.body().find("Content Too Large"), std::string::npos);
  EXPECT_NE(response.body().find("gate.body-too-large"), std::string::npos);
  EXPECT_EQ(plain_refusal(405, "x").header("Allow"), "GET, HEAD, POST");
}

}  // namespace
}  // namespace draaiboek::web
