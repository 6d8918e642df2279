#include "web/cookies.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

TEST(Cookies, AreHttpOnlyAndLax) {
  EXPECT_EQ(set_cookie_text({"session", "abc"}, false),
            "session=abc; Path=/; HttpOnly; SameSite=Lax");
}

TEST(Cookies, AreBoundToTheHostOverHttps) {
  EXPECT_EQ(set_cookie_text({"session", "abc", std::chrono::seconds(60)}, true),
            "__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60");
}

TEST(Cookies, CanBeTakenBack) {
  EXPECT_EQ(set_cookie_text(Cookie::gone("session"), false),
            "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

TEST(Cookies, WithSignsThatEndAValueAreABug) {
  for (const auto* value : {"a;b", "a b", "a\"", "a,b", "a\\", "a\r\nb", "é", "a\x7f"}) {
    EXPECT_THROW(set_cookie_text({"a", value}, false), engine::Bug) << value;
  }
  for (const auto* name : {"", "a=b", "a b", "a;", "é"}) {
    EXPECT_THROW(set_cookie_text({name, "a"}, false), engine::Bug) << name;
  }
}

TEST(Cookies, AreReadInTheirOrder) {
  const Fields expected{{"a", "1"}, {"b", "x=y"}, {"a", "2"}};
  EXPECT_EQ(read_cookies("a=1; b=x=y;a=2", false), expected);
}

TEST(Cookies, ThatAreMalformedArePassedOver) {
  const Fields expected{{"a", "1"}, {"z", ""}};
  EXPECT_EQ(read_cookies("é=1; a=1; b; =c; d=\"e\"; f=a b; ; z=", false), expected);
  EXPECT_TRUE(read_cookies("", false).empty());
}

TEST(Cookies, OfANeighbourDontCountOverHttps) {
  EXPECT_EQ(read_cookies("session=bad; __Host-session=good", true), (Fields{{"session", "good"}}));
  EXPECT_EQ(read_cookies("session=good; __Host-session=bad", false), (Fields{{"session", "good"}}));
}

}  // namespace
}  // namespace draaiboek::web
