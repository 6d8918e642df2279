#include "web/response.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

TEST(Response, OfAPageIsHtml) {
  const auto response = Response::html("<p>", 422);
  EXPECT_EQ(response.status(), 422);
  EXPECT_EQ(response.body(), "<p>");
  EXPECT_EQ(response.header("content-type"), "text/html; charset=utf-8");
  EXPECT_EQ(response.keep(), Response::Keep::never);
}

TEST(Response, RedirectsToOurOwnPlacesOnly) {
  const auto response = Response::redirect("/golven/7?melding=ok#boven");
  EXPECT_EQ(response.status(), 303);
  EXPECT_EQ(response.header("Location"), "/golven/7?melding=ok#boven");
  for (const auto* place : {"", "golven", "//evil.example", "https://evil.example",
                            "/\\evil.example", "/a b", "/a\r\nSet-Cookie: x", "/é"}) {
    EXPECT_THROW(Response::redirect(place), engine::Bug) << place;
  }
}

TEST(Response, WithAControlCharacterInAHeaderIsABug) {
  Response response;
  EXPECT_THROW(response.set_etag("a\r\nb"), engine::Bug);
  EXPECT_THROW(response.set_etag("a\"b"), engine::Bug);
  EXPECT_THROW(response.set_allow("GET\n"), engine::Bug);
  EXPECT_THROW(response.set_language(std::string("nl\0", 3)), engine::Bug);
  EXPECT_THROW(response.set_htmx_redirect("/a\nb"), engine::Bug);
  EXPECT_THROW(response.set_cookie({"a", "b\r\nc"}), engine::Bug);
  EXPECT_THROW(Response::asset("", "text/css\x7f", Response::Keep::forever), engine::Bug);
  EXPECT_TRUE(response.headers().empty());
}

TEST(Response, WithAnImpossibleStatusIsABug) {
  EXPECT_THROW(Response(99), engine::Bug);
  EXPECT_THROW(Response(600), engine::Bug);
}

TEST(Response, HasEachHeaderOnce) {
  Response response;
  response.set_etag("a").set_etag("b").set_retry_after(std::chrono::seconds(5));
  EXPECT_EQ(response.header("ETag"), "\"b\"");
  EXPECT_EQ(response.header("Retry-After"), "5");
  EXPECT_EQ(response.headers().size(), 2u);
}

TEST(Response, OfADownloadIsAnAttachment) {
  const auto response =
      Response::download({"../één.pdf", "application/pdf", 3, [] { return std::string("abc"); }});
  EXPECT_EQ(response.header("Content-Disposition"),
            "attachment; filename=\"__n.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n.pdf");
  EXPECT_EQ(response.length(), 3u);
  EXPECT_EQ(response.content(), Response::Content::download);
  EXPECT_THROW(Response::download({"a", "b", 0, {}}), engine::Bug);
}

TEST(Response, KnowsItsOtherForms) {
  EXPECT_EQ(Response::json("{}").header("Content-Type"), "application/json");
  EXPECT_EQ(Response::svg("<svg/>").header("Content-Type"), "image/svg+xml");
  EXPECT_EQ(Response::text("a").header("Content-Type"), "text/plain; charset=utf-8");
  EXPECT_EQ(Response::not_modified("v1").status(), 304);
  EXPECT_EQ(Response::not_modified("v1").header("ETag"), "\"v1\"");
}

}  // namespace
}  // namespace draaiboek::web
