#include "web/pages/participant/new_person.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(NewPerson, MayNotBeSomebodyOfAnotherOrganisation) {
  World world;
  const std::string place = "/zaken/" + world.melle().text() + "/mensen" + "/nieuw";
  const Fields foreign{{"person", world.person("omar").text()}, {"role", "member"}};
  EXPECT_EQ(world.post("carla", place, foreign).status(), 422);
  const Fields address{
      {"person", "new"}, {"name", "Omar"}, {"email", "omar@proef.example"}, {"role", "member"}};
  const auto page = world.post("carla", place, address);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("andere organisatie"));
}

TEST(NewPerson, WhoseAddressIsKnownHereIsToldAtTheAddress) {
  World world;
  const auto page = world.post(
      "carla", "/zaken/" + world.melle().text() + "/mensen/nieuw",
      {{"person", "new"}, {"name", "Mo"}, {"email", "mo@proef.example"}, {"role", "member"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(),
              HasSubstr("href=\"#email\">Iemand met dit e-mailadres werkt hier al mee"));
}

}  // namespace
}  // namespace draaiboek::web
