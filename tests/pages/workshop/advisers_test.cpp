#include "web/pages/workshop/advisers.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

struct WorkshopAdvisers : testing::Test {
  std::string wave() const { return "/golven/" + world.wave().text(); }
  std::string workshop() const { return wave() + "/workshops/workshop-1"; }
  Response link(const std::string& value, const std::string& topic) {
    return world.post("carla", workshop() + "/deskundigen", {{"who", value}, {"topic", topic}});
  }
  std::string ed() const { return "p:" + world.person("ed").text(); }
  std::string zingem() const { return "o:" + world.organisation("Zingem").text(); }
  World world;
};

TEST_F(WorkshopAdvisers, StandAtTheirWorkshopAndInTheOverviewByTopic) {
  EXPECT_THAT(world.get("carla", workshop()).body(), HasSubstr("nog niemand gekoppeld"));
  EXPECT_EQ(link(ed(), "Herstel na een aanval").status(), 303);
  EXPECT_EQ(link(zingem(), "Crisiscommunicatie").status(), 303);
  for (const std::string& place : {workshop(), wave() + "/deskundigen"}) {
    EXPECT_THAT(world.get("ann", place).body(),
                AllOf(HasSubstr("ed (expert): Herstel na een aanval"),
                      HasSubstr("Zingem (ervaren bestuur): Crisiscommunicatie")));
  }
  EXPECT_THAT(world.get("carla", wave()).body(), HasSubstr(wave() + "/deskundigen"));
}

TEST_F(WorkshopAdvisers, AreAnExpertOfThisWaveOrAnOrganisationWithATopic) {
  EXPECT_THAT(link("", "Iets").body(), HasSubstr("href=\"#who\""));
  EXPECT_THAT(link(ed(), "").body(), HasSubstr("href=\"#topic\""));
  EXPECT_EQ(link("p:" + world.person("nele").text(), "Iets").status(), 422);
  const auto kept = link("", "Een lang thema");
  EXPECT_THAT(kept.body(), HasSubstr("value=\"Een lang thema\""));
}

TEST_F(WorkshopAdvisers, AreTakenAwayAgain) {
  link(ed(), "Herstel");
  const auto all = world.store().advisers().advisers(world.viewer("carla"), world.wave());
  ASSERT_EQ(all.size(), 1U);
  const Fields form = {{"adviser", all.front().id.text()}, {"action", "remove"}};
  EXPECT_EQ(world.post("carla", workshop() + "/deskundigen", form).status(), 303);
  EXPECT_THAT(world.get("carla", workshop()).body(), Not(HasSubstr("Herstel")));
  EXPECT_EQ(world.post("carla", workshop() + "/deskundigen", form).status(), 422);
}

TEST_F(WorkshopAdvisers, AreLinkedByTheCoordinatorOnly) {
  EXPECT_THAT(world.get("ann", workshop()).body(), Not(HasSubstr("workshop-1/deskundigen")));
  EXPECT_EQ(world.get("ann", workshop() + "/deskundigen").status(), 403);
  EXPECT_EQ(world.get("carla", wave() + "/workshops/geen/deskundigen").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
