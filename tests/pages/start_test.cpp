#include "web/pages/start.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

TEST(StartPage, LeadsToTheTasksOrToTheDoor) {
  support::World world;
  EXPECT_EQ(world.get("marie", "/").header("Location"), "/taken");
  EXPECT_EQ(world.get("", "/").header("Location"), "/aanmelden");
}

TEST(AccessibilityStatement, IsThereForEveryoneInBothLanguages) {
  support::World world;
  EXPECT_THAT(world.get("", "/toegankelijkheid").body(), HasSubstr("Toegankelijkheidsverklaring"));
  EXPECT_THAT(world.get("", "/toegankelijkheid?lang=en").body(),
              HasSubstr("Accessibility statement"));
}

TEST(EveryPage, NamesTheSourceOfTheMunicipalities) {
  support::World world;
  EXPECT_THAT(world.get("", "/toegankelijkheid").body(),
              HasSubstr("Gemeentegegevens: FOD BOSA – BeST (CC BY 4.0)"));
}

}  // namespace
}  // namespace draaiboek::web
