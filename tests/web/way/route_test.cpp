#include "web/way/route.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

Response nothing(Desk&, const Asked&) {
  return Response();
}

constexpr Route table[] = {
    {Method::get, "/golven", Policy::signed_in(), nothing},
    {Method::get, "/golven/nieuw", Policy::role("coordinator"), nothing},
    {Method::post, "/golven", Policy::role("coordinator"), nothing},
    {Method::get, "/golven/{case}/stappen/{step}", Policy::sees_case(), nothing},
};

const std::string id = engine::CaseId::of(7).text();

std::string found_path(Method method, const std::string& path) {
  const auto found = find_route(table, method, path);
  const auto* way = std::get_if<Found>(&found);
  return way == nullptr ? "" : std::string(way->route->pattern.text());
}

TEST(Routes, FindThePageOfAPath) {
  EXPECT_EQ(found_path(Method::get, "/golven/nieuw"), "/golven/nieuw");
  EXPECT_EQ(found_path(Method::get, "/golven/" + id + "/stappen/workshop-2.held"),
            "/golven/{case}/stappen/{step}");
}

TEST(Routes, GiveWhatStoodAtThePlaceholders) {
  const auto found =
      std::get<Found>(find_route(table, Method::get, "/golven/" + id + "/stappen/bia"));
  EXPECT_EQ(found.path.get("case"), id);
  EXPECT_EQ(found.path.get("step"), "bia");
}

TEST(Routes, RefuseAPlaceholderThatCanNotBe) {
  EXPECT_EQ(found_path(Method::get, "/golven/7/stappen/bia"), "");
  EXPECT_EQ(found_path(Method::get, "/golven/" + id + "/stappen/Bia%3B"), "");
  EXPECT_EQ(found_path(Method::get, "/golven/" + id + "/stappen/" + std::string(121, 'a')), "");
}

TEST(Routes, FindForHeadWhatGetFinds) {
  EXPECT_EQ(found_path(Method::head, "/golven"), "/golven");
}

TEST(Routes, NameTheMethodsOfAPathThatHasOthers) {
  const auto found = find_route(table, Method::post, "/golven/nieuw");
  EXPECT_EQ(std::get<OtherMethod>(found).allowed, "GET, HEAD");
}

TEST(Routes, NameTheNearestPlaceThatCanBeOpened) {
  const std::string step = "/golven/" + id + "/stappen/bia";
  EXPECT_EQ(place_to_open(table, step), step);
  EXPECT_EQ(place_to_open(table, step + "/besluit"), step);
  EXPECT_EQ(place_to_open(table, "/golven/" + id + "/besluit"), "/golven");
  EXPECT_EQ(place_to_open(table, "/elders/hier"), "");
}

TEST(Routes, DoNotKnowEveryPath) {
  for (const char* path : {"/", "/golven/nieuw/meer", "/golve", "", "golven"})
    EXPECT_TRUE(std::holds_alternative<Nowhere>(find_route(table, Method::get, path))) << path;
}

// What must not compile: a route without a policy, or with a pattern that can't be read.
template <class... Parts>
concept IsRoute = requires(Parts... parts) {
  Route{parts...};
};
static_assert(IsRoute<Method, Pattern, Policy, Page>);
static_assert(!IsRoute<Method, Pattern>);
static_assert(!std::is_default_constructible_v<Policy>);

}  // namespace
}  // namespace draaiboek::web
