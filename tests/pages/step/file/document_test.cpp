#include "web/pages/step/file/document.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(DocumentPage, SaysWhatItWaitsForBeforeTheWorkshop) {
  World world;
  const auto response = world.get("marie", support::step_of(world.melle(), "bia"));
  EXPECT_EQ(response.status(), 200);
  EXPECT_THAT(response.body(), HasSubstr("Nog niet mogelijk"));
  EXPECT_THAT(response.body(), HasSubstr("maandag 22 maart 2027"));
  EXPECT_THAT(response.body(), Not(HasSubstr("type=\"file\"")));
}

TEST(DocumentPage, OffersATemplateAndAPlaceForEachFile) {
  World world;
  world.hold_workshop();
  const auto response = world.get("marie", support::step_of(world.melle(), "bia"));
  EXPECT_THAT(response.body(), HasSubstr("Download het sjabloon"));
  EXPECT_THAT(response.body(), HasSubstr("name=\"bia\" type=\"file\""));
  EXPECT_THAT(response.body(), HasSubstr("carla"));
}

TEST(DocumentPage, ShowsEveryVersionToWhoReadsIt) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto response = world.get("ann", support::step_of(world.melle(), "bia"));
  EXPECT_THAT(response.body(), HasSubstr("Versie 1"));
  EXPECT_THAT(response.body(), HasSubstr("bia.xlsx"));
  EXPECT_THAT(response.body(), Not(HasSubstr("type=\"file\"")));
}

TEST(DocumentPage, HidesFilesThatAreNotHandedInFromOthers) {
  World world;
  world.hold_workshop();
  world.upload("marie", world.melle(), "bia", "bia");
  const std::string place = support::step_of(world.melle(), "bia");
  EXPECT_THAT(world.get("ann", place).body(), Not(HasSubstr("bia.xlsx")));
  EXPECT_THAT(world.get("mo", place).body(), HasSubstr("bia.xlsx"));
}

TEST(DocumentPage, DoesNotExistForAnotherOrganisation) {
  World world;
  EXPECT_EQ(world.get("omar", support::step_of(world.melle(), "bia")).status(), 404);
}

TEST(DocumentPage, ServesTheWaveAsWell) {
  World world;
  const auto response = world.get("carla", support::step_of(world.wave(), "voorbereiding"));
  EXPECT_EQ(response.status(), 200);
  EXPECT_THAT(response.body(), HasSubstr("name=\"sjabloon\" type=\"file\""));
}

}  // namespace
}  // namespace draaiboek::web
