#include "web/pages/step/form/form.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string form_of(World& world) {
  return "/zaken/" + world.melle().text() + "/stappen/vragen";
}

TEST(FormPage, ListsTheSectionsWithHowFarTheyAre) {
  World world;
  world.hold_workshop();
  world.post("marie", form_of(world) + "/secties/start/concept",
             {{"draft", "0"}, {"q-plan", "yes"}});
  const auto page = world.get("mo", form_of(world));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("1 van 2 vragen"));
  EXPECT_THAT(page.body(), HasSubstr("0 van 1 vraag"));
}

TEST(FormPage, ShowsTheAnswersOnceHandedIn) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  const auto page = world.get("ann", form_of(world));
  EXPECT_THAT(page.body(), HasSubstr("Hebt u een plan?"));
}

TEST(FormPage, ShowsNoDraftToOthers) {
  World world;
  world.hold_workshop();
  world.post("marie", form_of(world) + "/secties/start/concept",
             {{"draft", "0"}, {"q-waarom", "geheim"}});
  EXPECT_THAT(world.get("carla", form_of(world)).body(), Not(HasSubstr("geheim")));
}

TEST(FormPage, DividesItsSectionsAmongColleagues) {
  World world;
  world.hold_workshop();
  const std::string section = form_of(world) + "/secties/start";
  EXPECT_EQ(world.get("marie", form_of(world) + "/secties").status(), 200);
  EXPECT_EQ(world.post("marie", section, {{"person", world.person("mo").text()}}).status(), 303);
  EXPECT_THAT(world.get("marie", form_of(world)).body(), HasSubstr("voor mo"));
  EXPECT_THAT(world.get("marie", section).body(), HasSubstr("toegewezen aan mo"));
}

TEST(FormPage, LeadsAContactWhoIsAloneToTheTeam) {
  World world;
  world.hold_workshop();
  const std::string own = "/zaken/" + world.oosterzele().text();
  const auto alone = world.get("omar", own + "/stappen/vragen").body();
  EXPECT_THAT(alone, HasSubstr(own + "/mensen/nieuw"));
  EXPECT_THAT(alone, Not(HasSubstr("Iedereen van uw team")));
  const auto together = world.get("marie", form_of(world)).body();
  EXPECT_THAT(together, Not(HasSubstr("/mensen/nieuw")));
  EXPECT_THAT(together, HasSubstr("Iedereen van uw team"));
}

TEST(FormPage, GivesNoSectionToAStranger) {
  World world;
  world.hold_workshop();
  const std::string section = form_of(world) + "/secties/start";
  for (const std::string& stranger : {world.person("omar").text(), std::string("<niemand>")}) {
    const auto page = world.post("marie", section, {{"person", stranger}});
    EXPECT_EQ(page.status(), 422);
    EXPECT_THAT(page.body(), HasSubstr("Kies iemand uit het team van dit bestuur."));
    EXPECT_THAT(page.body(), HasSubstr("href=\"#person-start\""));
  }
  EXPECT_EQ(world.post("ann", section, {{"person", ""}}).status(), 403);
  EXPECT_EQ(world.get("ann", form_of(world) + "/secties").status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
