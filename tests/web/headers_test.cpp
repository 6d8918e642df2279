#include "web/headers.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

std::string value_of(const Response& response, bool https, std::string_view name) {
  for (const auto& [known, value] : security_headers(response, https)) {
    if (known == name)
      return value;
  }
  return "";
}

TEST(SecurityHeaders, ForbidEverythingThatIsNotOurs) {
  EXPECT_EQ(value_of(Response::html(""), false, "Content-Security-Policy"),
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'");
  EXPECT_EQ(value_of(Response::html(""), false, "Referrer-Policy"), "same-origin");
  EXPECT_EQ(value_of(Response::html(""), false, "Cross-Origin-Opener-Policy"), "same-origin");
  EXPECT_EQ(value_of(Response::html(""), false, "Cross-Origin-Resource-Policy"), "same-origin");
  EXPECT_NE(value_of(Response::html(""), false, "Permissions-Policy"), "");
}

TEST(SecurityHeaders, InsistOnHttpsOnlyWhereThereIsHttps) {
  EXPECT_EQ(value_of(Response::html(""), false, "Strict-Transport-Security"), "");
  EXPECT_EQ(value_of(Response(500), true, "Strict-Transport-Security"),
            "max-age=63072000; includeSubDomains");
}

TEST(SecurityHeaders, PutADownloadInASandbox) {
  const auto file = Response::download({"a.html", "text/html", 0, [] { return std::string(); }});
  EXPECT_TRUE(value_of(file, false, "Content-Security-Policy").starts_with("sandbox; default-src"));
  EXPECT_EQ(value_of(file, false, "Cache-Control"), "no-store");
}

TEST(SecurityHeaders, KeepPagesOutOfCachesAndAssetsInThem) {
  EXPECT_EQ(value_of(Response::html(""), false, "Cache-Control"), "no-store");
  const auto asset = [](Response::Keep keep) { return Response::asset("", "text/css", keep); };
  EXPECT_EQ(value_of(asset(Response::Keep::forever), false, "Cache-Control"),
            "public, max-age=31536000, immutable");
  EXPECT_EQ(value_of(asset(Response::Keep::ask_again), false, "Cache-Control"), "no-cache");
}

}  // namespace
}  // namespace draaiboek::web
