#include "web/wire/request_line.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(RequestLine, IsMethodTargetAndVersion) {
  const auto line = read_request_line("HEAD /a/b?c=d HTTP/1.0");
  ASSERT_TRUE(std::holds_alternative<RequestLine>(line));
  const auto& read = std::get<RequestLine>(line);
  EXPECT_EQ(read.method, "HEAD");
  EXPECT_EQ(read.target, "/a/b?c=d");
  EXPECT_EQ(read.minor_version, 0);
}

TEST(RequestLine, AllowsInAQueryWhatBrowsersLeaveAsTyped) {
  EXPECT_TRUE(
      std::holds_alternative<RequestLine>(read_request_line("GET /zoek?q=a|b{c}[d]^`?/ HTTP/1.1")));
  EXPECT_TRUE(std::holds_alternative<Refused>(read_request_line("GET /a|b HTTP/1.1")));
}

TEST(RequestLine, NamesAreTokens) {
  EXPECT_TRUE(is_token("X-Forwarded-For"));
  EXPECT_TRUE(is_token("!#$%&'*+-.^_`|~09az"));
  EXPECT_FALSE(is_token(""));
  EXPECT_FALSE(is_token("a b"));
  EXPECT_FALSE(is_token("a(b)"));
}

}  // namespace
}  // namespace draaiboek::web
