#include "web/pages/participant/removal.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

class Removal : public testing::Test {
 protected:
  std::string member(const char* name, const char* role) {
    return std::string(role) + ":" + world_.person(name).text();
  }
  bool works(const char* name, const char* role) {
    return world_.snapshot().tree->at(world_.melle()).has_staff(role, world_.person(name));
  }

  World world_{};
  std::string people_ = "/zaken/" + world_.melle().text() + "/mensen";
  std::string place_ = people_ + "/weghaling";
};

TEST_F(Removal, AsksFirst) {
  const auto list = world_.get("marie", people_).body();
  EXPECT_THAT(list, HasSubstr(place_ + "?wie=" + member("mo", "member")));
  const auto page = world_.get("marie", place_ + "?wie=" + member("mo", "member"));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("mo weghalen"));
  EXPECT_THAT(page.body(), HasSubstr("name=\"member\" value=\"" + member("mo", "member")));
  EXPECT_TRUE(works("mo", "member"));
}

TEST_F(Removal, CanBeUndone) {
  const auto answer = world_.post("marie", place_, {{"member", member("mo", "member")}});
  EXPECT_EQ(answer.status(), 303);
  EXPECT_EQ(answer.header("Location"), people_);
  EXPECT_FALSE(works("mo", "member"));
  const std::string mo = world_.person("mo").text();
  const auto again = world_.get("marie", people_ + "/nieuw?wie=" + mo + "&rol=member").body();
  EXPECT_THAT(again, HasSubstr("value=\"" + mo + "\" checked"));
  EXPECT_THAT(again, HasSubstr("value=\"member\" checked"));
  world_.post("marie", people_ + "/nieuw", {{"person", mo}, {"role", "member"}});
  EXPECT_TRUE(works("mo", "member"));
}

TEST_F(Removal, IsNotOfOneself) {
  world_.act("marie", world_.melle(), engine::wish::SetStaff{"contact", world_.person("mo"), true});
  EXPECT_EQ(world_.get("marie", place_ + "?wie=" + member("marie", "contact")).status(), 303);
  const auto page = world_.post("marie", place_, {{"member", member("marie", "contact")}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("U kunt uzelf niet weghalen"));
  EXPECT_TRUE(works("marie", "contact"));
}

TEST_F(Removal, OfTheLastContactIsRefused) {
  const auto page = world_.post("carla", place_, {{"member", member("marie", "contact")}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("enige contactpersoon"));
}

TEST_F(Removal, TakesAwayAnOldLink) {
  const engine::PersonId mo = world_.person("mo");
  const auto has_link = [&] {
    return world_.store()
        .account_register()
        .states(world_.viewer("marie"), {mo})
        .at(mo)
        .link_ends.has_value();
  };
  world_.post("marie", people_ + "/" + mo.text() + "/link");
  EXPECT_TRUE(has_link());
  EXPECT_EQ(world_.post("marie", place_, {{"member", member("mo", "member")}}).status(), 303);
  EXPECT_FALSE(has_link());
}

}  // namespace
}  // namespace draaiboek::web
