#include "web/pages/wave/recruits.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Recruits, AreFoundByAPartOfTheName) {
  World world;
  const auto page =
      world.get("carla", "/golven/" + world.wave().text() + "/deelnemers/toevoegen?zoek=crt");
  EXPECT_THAT(page.body(), HasSubstr("Vo-CRT"));
  EXPECT_THAT(page.body(), Not(HasSubstr("kanarie-Melle")));
}

TEST(Recruits, ComeOnTheList) {
  World world;
  const auto done = world.post("carla", "/golven/" + world.wave().text() + "/deelnemers/toevoegen",
                               {{"organisations", world.organisation("Vo-CRT").text()}});
  EXPECT_EQ(done.status(), 303);
  EXPECT_THAT(world.get("carla", "/golven/" + world.wave().text() + "/deelnemers").body(),
              HasSubstr("Vo-CRT"));
}

TEST(Recruits, KeepTheSearchWhenNothingOrSomethingStrangeIsChosen) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/deelnemers/toevoegen";
  const auto page = world.post("carla", place, {{"zoek", "crt"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"crt\""));
  const auto strange = engine::OrganisationId::of(99).text();
  EXPECT_EQ(world.post("carla", place, {{"organisations", strange}}).status(), 422);
  EXPECT_EQ(world.post("ann", place, {{"organisations", strange}}).status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
