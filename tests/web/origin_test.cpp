#include "web/origin.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

Request post(std::string origin, std::string site = "") {
  Request request;
  request.method = Method::post;
  request.host = "127.0.0.1:8080";
  request.origin = std::move(origin);
  request.sec_fetch_site = std::move(site);
  return request;
}

TEST(Origin, DoesntMatterForReading) {
  auto request = post("https://evil.example", "cross-site");
  request.method = Method::get;
  EXPECT_TRUE(from_own_page(request, ""));
  request.method = Method::head;
  EXPECT_TRUE(from_own_page(request, ""));
}

TEST(Origin, IsTheHostWhenNoPublicAddressIsConfigured) {
  EXPECT_TRUE(from_own_page(post("http://127.0.0.1:8080"), ""));
  EXPECT_TRUE(from_own_page(post("http://127.0.0.1:8080", "same-origin"), ""));
  EXPECT_FALSE(from_own_page(post("http://127.0.0.1:8081"), ""));
  EXPECT_FALSE(from_own_page(post("http://localhost:8080"), ""));
}

TEST(Origin, IsThePublicAddressWhenThereIsOne) {
  const auto* ours = "https://draaiboek.example";
  EXPECT_TRUE(from_own_page(post("https://draaiboek.example", "same-origin"), ours));
  EXPECT_TRUE(from_own_page(post("https://Draaiboek.example"), ours));
  EXPECT_FALSE(from_own_page(post("http://draaiboek.example"), ours));
  EXPECT_FALSE(from_own_page(post("https://draaiboek.example.evil.example"), ours));
  EXPECT_FALSE(from_own_page(post("http://127.0.0.1:8080"), ours));
}

TEST(Origin, ThatIsMissingOrNullIsForeign) {
  EXPECT_FALSE(from_own_page(post(""), ""));
  EXPECT_FALSE(from_own_page(post("", "same-origin"), ""));
  EXPECT_FALSE(from_own_page(post("null"), ""));
}

TEST(Origin, OfAnotherSiteIsSeenInTheFetchHeaderToo) {
  for (const auto* site : {"cross-site", "same-site", "SAME-ORIGIN", "nonsense"}) {
    EXPECT_FALSE(from_own_page(post("http://127.0.0.1:8080", site), "")) << site;
  }
  EXPECT_TRUE(from_own_page(post("http://127.0.0.1:8080", "none"), ""));
}

}  // namespace
}  // namespace draaiboek::web
