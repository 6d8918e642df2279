#include "web/pages/people/colleague.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class AColleague : public testing::Test {
 protected:
  std::string place(const std::string& who) {
    return "/zaken/" + world_.melle().text() + "/mensen/" + world_.person(who).text();
  }
  support::World world_;
};

TEST_F(AColleague, GetsALinkFromTheContact) {
  EXPECT_THAT(world_.get("marie", place("mo")).body(), HasSubstr("Activeringslink maken"));
  const auto page = world_.post("marie", place("mo") + "/link");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("/toegang?sleutel="));
}

TEST_F(AColleague, WhoHasRightsElsewhereIsLeftToTheAdministrator) {
  world_.store().people().give(world_.viewer("admin"), world_.person("mo"), {"steering"});
  EXPECT_THAT(world_.get("marie", place("mo")).body(), Not(HasSubstr("Activeringslink maken")));
  EXPECT_EQ(world_.post("marie", place("mo") + "/link").status(), 422);
}

TEST_F(AColleague, OfAnotherOrganisationIsNotThere) {
  EXPECT_EQ(world_.get("marie", place("omar")).status(), 404);
  EXPECT_EQ(world_.post("marie", place("omar") + "/link").status(), 404);
}

TEST_F(AColleague, TakesOverTheRoleOfContact) {
  EXPECT_EQ(world_.post("marie", place("mo") + "/overdracht").status(), 422) << "unsure";
  EXPECT_EQ(world_.post("marie", place("mo") + "/overdracht", {{"confirm", "yes"}}).status(), 303);
  const auto snapshot = world_.snapshot();
  const auto& melle = snapshot.tree->at(world_.melle());
  EXPECT_TRUE(melle.has_staff("contact", world_.person("mo")));
  EXPECT_FALSE(melle.has_staff("member", world_.person("mo")));
  EXPECT_FALSE(melle.has_staff("contact", world_.person("marie")));
  EXPECT_TRUE(melle.has_staff("member", world_.person("marie")));
  EXPECT_EQ(world_.get("mo", place("marie")).status(), 200);
  EXPECT_EQ(world_.get("marie", place("mo")).status(), 403);
}

TEST_F(AColleague, WhoIsContactAlreadyIsNotOfferedTheRole) {
  EXPECT_THAT(world_.get("marie", place("mo")).body(), HasSubstr("Rol doorgeven"));
  world_.act("carla", world_.melle(), engine::wish::SetStaff{"contact", world_.person("mo"), true});
  EXPECT_THAT(world_.get("marie", place("mo")).body(), Not(HasSubstr("Rol doorgeven")));
}

TEST_F(AColleague, IsNotHandedOverByTheCoordinator) {
  EXPECT_EQ(world_.post("carla", place("mo") + "/overdracht", {{"confirm", "yes"}}).status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
