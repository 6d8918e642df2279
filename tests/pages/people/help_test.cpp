#include "web/pages/people/help.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

class Helping : public testing::Test {
 protected:
  bool may(const std::string& who, const std::string& whom) {
    const Request request = world_.request(who, "/taken");
    const Asked asked{.request = request,
                      .number = "1",
                      .now = world_.desk().now(),
                      .viewer = world_.viewer(who)};
    return may_help(world_.desk(), asked, world_.person(whom));
  }
  void give(const std::string& whom, const db::Grant& grant) {
    world_.store().people().give(world_.viewer("admin"), world_.person(whom), grant);
  }
  support::World world_;
};

TEST_F(Helping, IsForTheirContactTheirCoordinatorAndAnAdministrator) {
  EXPECT_TRUE(may("marie", "mo"));
  EXPECT_TRUE(may("carla", "mo"));
  EXPECT_TRUE(may("admin", "mo"));
  EXPECT_TRUE(may("admin", "carla"));
}

TEST_F(Helping, IsNotForNeighboursColleaguesAndOtherCoordinators) {
  EXPECT_FALSE(may("omar", "mo"));
  EXPECT_FALSE(may("mo", "marie"));
  EXPECT_FALSE(may("nele", "mo"));
  EXPECT_FALSE(may("ann", "mo"));
  EXPECT_FALSE(may("marie", "marie")) << "who is signed in has a profile";
}

TEST_F(Helping, NeverGivesTheHelperMoreThanTheyHad) {
  EXPECT_FALSE(may("carla", "ann")) << "an analyst isn't the coordinator's to let in";
  give("mo", {"analyst"});
  EXPECT_FALSE(may("marie", "mo"));
  EXPECT_FALSE(may("carla", "mo"));
}

TEST_F(Helping, LeavesSomebodyOfAnotherOrganisationToTheirOwn) {
  give("olga", {"member", db::Scope::participant, world_.melle().text()});
  world_.store().people().take_away(world_.viewer("admin"), world_.person("olga"), {"observer"});
  EXPECT_FALSE(may("marie", "olga"));
  EXPECT_FALSE(may("carla", "olga"));
  EXPECT_TRUE(may("admin", "olga"));
}

TEST_F(Helping, IsNotForSomebodyWithoutAnyRight) {
  world_.store().people().take_away(world_.viewer("admin"), world_.person("olga"), {"observer"});
  EXPECT_FALSE(may("carla", "olga")) << "they may be about to get one";
}

TEST_F(Helping, ReachesWhoWorksForTheWholeOrganisationOnlyFromThere) {
  const std::string melle = world_.organisation("Melle").text();
  give("mo", {"member", db::Scope::organisation, melle});
  EXPECT_FALSE(may("marie", "mo"));
  give("marie", {"contact", db::Scope::organisation, melle});
  EXPECT_TRUE(may("marie", "mo"));
}

}  // namespace
}  // namespace draaiboek::web
