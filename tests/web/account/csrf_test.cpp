#include "web/account/csrf.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

db::Session session(const std::string& secret) {
  return {"token-hash", engine::PersonId::of(1), secret, {}, {}};
}

TEST(Csrf, IsTheSameForOneSessionAndOtherForEachOther) {
  EXPECT_EQ(csrf_token(session("a")), csrf_token(session("a")));
  EXPECT_NE(csrf_token(session("a")), csrf_token(session("b")));
}

TEST(Csrf, IsNeverRightWhenNoneWasExpected) {
  EXPECT_FALSE(is_token("", ""));
  EXPECT_TRUE(is_token("abc", "abc"));
  EXPECT_FALSE(is_token("abc", "abd"));
}

TEST(VisitorToken, DoesNotGiveAwayTheCookie) {
  EXPECT_NE(visitor_token("cookie"), "cookie");
  EXPECT_EQ(visitor_token(""), "");
}

}  // namespace
}  // namespace draaiboek::web
