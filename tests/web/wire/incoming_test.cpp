#include "web/wire/incoming.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

Head head_of(const std::string& bytes) {
  return std::get<Head>(Gate().judge(bytes));
}

Request request(const std::string& headers, const IncomingRules& rules = {}) {
  const auto head = head_of("GET /taken/7?a=b HTTP/1.1\r\nHost: a.example\r\n" + headers + "\r\n");
  return std::get<Request>(request_of(head, "10.0.0.1", rules));
}

TEST(Incoming, BecomesARequest) {
  const auto made = request(
      "Cookie: session=abc\r\nAccept-Language: nl\r\nHX-Request: true\r\nHX-Target: lijst\r\n"
      "If-None-Match: \"v1\"\r\nX-Requested-With: fetch\r\nSec-Fetch-Site: none\r\n"
      "Origin: http://a.example\r\n");
  EXPECT_EQ(made.method, Method::get);
  EXPECT_EQ(made.path, "/taken/7");
  EXPECT_EQ(made.query.get("a"), "b");
  EXPECT_EQ(made.host, "a.example");
  EXPECT_EQ(made.cookies.get("session"), "abc");
  EXPECT_EQ(made.accept_language, "nl");
  EXPECT_TRUE(made.htmx);
  EXPECT_EQ(made.htmx_target, "lijst");
  EXPECT_EQ(made.if_none_match, "\"v1\"");
  EXPECT_EQ(made.requested_with, "fetch");
  EXPECT_EQ(made.sec_fetch_site, "none");
  EXPECT_EQ(made.origin, "http://a.example");
  EXPECT_EQ(made.peer, "10.0.0.1");
}

TEST(Incoming, IsRefusedWithATargetInDoubt) {
  const auto head = head_of("GET /a/%2e%2e/b HTTP/1.1\r\nHost: a.example\r\n\r\n");
  EXPECT_TRUE(std::holds_alternative<Refused>(request_of(head, "10.0.0.1", {})));
}

TEST(Incoming, BelievesForwardedAddressesOfTheProxyOnly) {
  const std::string forwarded = "X-Forwarded-For: 6.6.6.6, 192.0.2.7\r\n";
  EXPECT_EQ(request(forwarded).peer, "10.0.0.1");
  EXPECT_EQ(request(forwarded, {false, "10.0.0.9"}).peer, "10.0.0.1");
  EXPECT_EQ(request(forwarded, {false, "10.0.0.1"}).peer, "192.0.2.7");
  EXPECT_EQ(request("X-Forwarded-For: <b>\r\n", {false, "10.0.0.1"}).peer, "10.0.0.1");
  EXPECT_EQ(request("", {false, "10.0.0.1"}).peer, "10.0.0.1");
}

TEST(Incoming, TakesOnlySecureCookiesOverHttps) {
  const std::string both = "Cookie: session=planted; __Host-session=ours\r\n";
  EXPECT_EQ(request(both, {true, ""}).cookies.all("session"), std::vector<std::string>{"ours"});
  EXPECT_EQ(request(both).cookies.all("session"), std::vector<std::string>{"planted"});
}

TEST(Incoming, KnowsASimpleForm) {
  Request made;
  made.content_type = "Application/X-WWW-Form-Urlencoded ; charset=UTF-8";
  EXPECT_TRUE(has_simple_form(made));
  made.content_type = "multipart/form-data; boundary=a";
  EXPECT_FALSE(has_simple_form(made));
  made.content_type = "";
  EXPECT_FALSE(has_simple_form(made));
}

}  // namespace
}  // namespace draaiboek::web
