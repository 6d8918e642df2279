#include "web/show/notice.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

TEST(Notice, SurvivesTheRedirect) {
  const engine::Message message{"done.moved", {{"title", "Golf; \"één\"\n"}, {"date", "1-2"}}};
  EXPECT_EQ(notice_from_cookie(notice_as_cookie(message).value), message);
}

TEST(Notice, IsOnlyEverAboutSomethingDone) {
  EXPECT_EQ(notice_from_cookie(notice_as_cookie({"error.404.title"}).value), std::nullopt);
}

TEST(Notice, IgnoresACookieThatItDidNotWrite) {
  EXPECT_EQ(notice_from_cookie(""), std::nullopt);
  EXPECT_EQ(notice_from_cookie("zz"), std::nullopt);
  EXPECT_EQ(notice_from_cookie("abc"), std::nullopt);
}

}  // namespace
}  // namespace draaiboek::web
