#include "web/pages/account/opening.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/way_in.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* long_enough = "een zin om te onthouden";

class OpeningAnAccount : public testing::Test {
 protected:
  std::string link(db::LinkSort sort = db::LinkSort::activation) {
    return make_link(world_.store().accounts(), sort, world_.person("mo"), world_.person("marie"),
                     world_.desk().now());
  }
  Response choose(const std::string& token, const std::string& password, const std::string& again) {
    return world_.post("", "/toegang",
                       {{"sleutel", token}, {"password", password}, {"again", again}});
  }
  Response sign_in(const std::string& password) {
    return world_.post("", "/aanmelden", {{"email", "mo@proef.example"}, {"password", password}});
  }
  support::World world_;
};

TEST_F(OpeningAnAccount, LetsSomebodyInWithThePasswordThatTheyChose) {
  const std::string token = link();
  EXPECT_THAT(world_.get("", "/toegang?sleutel=" + token).body(), HasSubstr("Welkom"));
  const auto opened = choose(token, long_enough, long_enough);
  EXPECT_EQ(opened.status(), 303);
  EXPECT_EQ(opened.header("Location"), "/");
  EXPECT_FALSE(opened.cookies().empty()) << "they are signed in at once";
  EXPECT_EQ(sign_in(long_enough).status(), 303);
}

TEST_F(OpeningAnAccount, WorksOnceAndSaysWhatToDoNext) {
  const std::string token = link();
  choose(token, long_enough, long_enough);
  for (const auto& answer : {world_.get("", "/toegang?sleutel=" + token),
                             choose(token, "een ander wachtwoord", "een ander wachtwoord")}) {
    EXPECT_EQ(answer.status(), 410);
    EXPECT_THAT(answer.body(), HasSubstr("/wachtwoord-vergeten"));
  }
  EXPECT_EQ(sign_in(long_enough).status(), 303) << "the first password stays";
}

TEST_F(OpeningAnAccount, TellsNothingAboutAccountsToWhoHasNoGoodLink) {
  const std::string replaced = link();
  const std::string expired = link();
  world_.go_to("2027-02-20");
  const auto body = [&](const std::string& token) {
    return world_.get("", "/toegang?sleutel=" + token).body();
  };
  const std::string made_up = body(std::string(64, 'a'));
  const auto without = [](std::string page, const std::string& token) {
    for (auto at = page.find(token); at != std::string::npos; at = page.find(token))
      page.erase(at, token.size());
    return page;
  };
  EXPECT_EQ(without(body(replaced), replaced), without(made_up, std::string(64, 'a')));
  EXPECT_EQ(without(body(expired), expired), without(made_up, std::string(64, 'a')));
}

TEST_F(OpeningAnAccount, IsNothingForWhoWasBlockedMeanwhile) {
  const std::string token = link();
  world_.store().account_register().set_active(world_.viewer("admin"), world_.person("mo"), false,
                                               "Weg", world_.desk().now().instant);
  EXPECT_EQ(world_.get("", "/toegang?sleutel=" + token).status(), 410);
  EXPECT_EQ(choose(token, long_enough, long_enough).status(), 410);
}

TEST_F(OpeningAnAccount, AsksForALongPasswordTwiceAndKeepsTheLink) {
  const std::string token = link();
  const auto short_one = choose(token, "kort", "kort");
  EXPECT_EQ(short_one.status(), 422);
  EXPECT_THAT(short_one.body(), HasSubstr("href=\"#password\""));
  EXPECT_THAT(short_one.body(), Not(HasSubstr("value=\"kort\"")));
  const auto different = choose(token, long_enough, "een andere zin van woorden");
  EXPECT_EQ(different.status(), 422);
  EXPECT_THAT(different.body(), HasSubstr("href=\"#again\""));
  EXPECT_EQ(choose(token, long_enough, long_enough).status(), 303);
}

TEST_F(OpeningAnAccount, WithANewPasswordEndsTheOtherSessions) {
  const auto before = world_.request("mo", "/taken");
  EXPECT_EQ(world_.answer(before).status(), 200);
  choose(link(db::LinkSort::password), long_enough, long_enough);
  EXPECT_EQ(world_.answer(before).status(), 303);
}

}  // namespace
}  // namespace draaiboek::web
