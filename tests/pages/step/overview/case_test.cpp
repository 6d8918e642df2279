#include "web/pages/step/overview/case.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(CasePage, ShowsTeamDatesAndTheContactPerson) {
  World world;
  const auto page = world.get("mo", "/zaken/" + world.melle().text());
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("contactpersoon"));
  EXPECT_THAT(page.body(), HasSubstr("maandag 10 mei 2027"));
  EXPECT_THAT(page.body(), HasSubstr("carla"));
  EXPECT_THAT(page.body(), Not(HasSubstr("/vertrek")));
}

TEST(CasePage, LetsTheCoordinatorArrange) {
  World world;
  EXPECT_THAT(world.get("carla", "/zaken/" + world.melle().text()).body(), HasSubstr("/vertrek"));
}

TEST(CasePage, CallsTheQuestionsOfTheReaderTheirOwn) {
  World world;
  const std::string place = "/zaken/" + world.melle().text();
  EXPECT_THAT(world.get("mo", place).body(), HasSubstr("Uw vragen"));
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("Vragen van deze organisatie"));
  EXPECT_THAT(world.get("mo", place + "/vragen").body(), Not(HasSubstr("van deze organisatie")));
}

TEST(CasePage, IsHiddenFromOthers) {
  World world;
  EXPECT_EQ(world.get("omar", "/zaken/" + world.melle().text()).status(), 404);
  EXPECT_EQ(world.get("nele", "/zaken/" + world.melle().text()).status(), 404);
}

TEST(CasePage, OfAWaveLeadsToItsOwnPage) {
  World world;
  const std::string wave = "/zaken/" + world.wave().text();
  EXPECT_EQ(world.get("carla", wave).header("Location"), "/golven/" + world.wave().text());
  EXPECT_EQ(world.get("marie", wave).header("Location"), "/taken");
}

TEST(CasePage, NamesEachWorkshopOnce) {
  World world;
  const std::string page = world.get("carla", "/zaken/" + world.melle().text()).body();
  const std::string link = "href=\"/zaken/" + world.wave().text() + "/stappen/workshop-2\"";
  const auto first = page.find(link);
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(page.find(link, first + 1), std::string::npos);
}

}  // namespace
}  // namespace draaiboek::web
