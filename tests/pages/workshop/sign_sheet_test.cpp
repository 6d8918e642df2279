#include "web/pages/workshop/sign_sheet.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(SignSheet, HasALineForEveryColleagueWhoIsInvited) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/workshops/workshop-1";
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr(place + "/presentielijst"));
  EXPECT_THAT(world.get("ann", place).body(), Not(HasSubstr("/presentielijst")));
  const auto page = world.get("carla", place + "/presentielijst");
  EXPECT_EQ(page.status(), 200);
  for (const char* words :
       {"Melle", "marie", "mo<", "Oosterzele", "omar", "Handtekening", "maandag 22 maart 2027"})
    EXPECT_THAT(page.body(), HasSubstr(words));
  EXPECT_THAT(page.body(), Not(HasSubstr("Zingem"))) << "only listed";
  EXPECT_EQ(
      world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-9/presentielijst")
          .status(),
      404);
}

}  // namespace
}  // namespace draaiboek::web
