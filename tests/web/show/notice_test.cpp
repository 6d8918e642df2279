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

TEST(Notice, LeadsBackWithinThisSiteOnly) {
  const auto undo = [](const std::string& place) {
    return undo_of(*notice_from_cookie(notice_as_cookie({"done.moved"}, place).value));
  };
  EXPECT_EQ(undo("/golven/1/verplaatsing/w?datum=2027-03-22"),
            "/golven/1/verplaatsing/w?datum=2027-03-22");
  EXPECT_EQ(undo(""), "");
  EXPECT_EQ(undo("//elsewhere.example/"), "");
  EXPECT_EQ(undo("/\\elsewhere.example/"), "");
  EXPECT_EQ(undo("https://elsewhere.example/"), "");
  EXPECT_EQ(undo("/" + std::string(900, 'a')), "");
}

TEST(Notice, IgnoresACookieThatItDidNotWrite) {
  EXPECT_EQ(notice_from_cookie(""), std::nullopt);
  EXPECT_EQ(notice_from_cookie("zz"), std::nullopt);
  EXPECT_EQ(notice_from_cookie("abc"), std::nullopt);
}

}  // namespace
}  // namespace draaiboek::web
