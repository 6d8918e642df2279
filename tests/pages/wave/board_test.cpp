#include "web/pages/wave/board.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Board, ShowsEachOrganisationWithItsSteps) {
  World world;
  world.hold_workshop();
  world.go_to("2027-04-01");
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/bord");
  EXPECT_THAT(page.body(), HasSubstr("kanarie-Melle"));
  EXPECT_THAT(page.body(), HasSubstr("1 te laat"));
  EXPECT_THAT(page.body(), HasSubstr("/zaken/" + world.melle().text() + "/stappen/vragen"));
  EXPECT_THAT(page.body(), Not(HasSubstr("kanarie-Zingem"))) << "isn't enrolled";
}

TEST(Board, KeepsItsFiltersInEveryLink) {
  World world;
  const auto page = world.get(
      "carla", "/golven/" + world.wave().text() + "/bord?status=not-yet&workshop=workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("?status=late&amp;workshop=workshop-1"));
  EXPECT_THAT(page.body(), HasSubstr("?status=not-yet&amp;workshop=workshop-2"));
}

TEST(Board, LeavesOutAFilterThatItDoesNotKnow) {
  World world;
  const auto page =
      world.get("carla", "/golven/" + world.wave().text() + "/bord?status=canary&workshop=nergens");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), Not(HasSubstr("canary&amp;workshop=workshop-1")));
  EXPECT_THAT(page.body(), HasSubstr("?status=late"));
}

TEST(Board, IsNotForAContact) {
  World world;
  EXPECT_EQ(world.get("marie", "/golven/" + world.wave().text() + "/bord").status(), 403);
}

TEST(Board, MarksWhatIsBlockedWithADashAndSaysItAloud) {
  World world;
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/bord");
  EXPECT_THAT(page.body(), HasSubstr("<span aria-hidden=\"true\">–</span>"
                                     "<span class=\"govuk-visually-hidden\">Nog niet mogelijk"));
  EXPECT_THAT(page.body(), HasSubstr("title=\"Nog niet mogelijk, deadline "));
  EXPECT_THAT(page.body(), HasSubstr("Een streepje (–) betekent"));
}

TEST(Board, ShowsADeadlineOnlyOfWhatIsStillToCome) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  const auto cell_of = [&](engine::CaseId participant) {
    const auto page = world.get("carla", "/golven/" + world.wave().text() + "/bord");
    const auto start = page.body().find("/zaken/" + participant.text() + "/stappen/vragen\"");
    return page.body().substr(start, page.body().find("</td>", start) - start);
  };
  EXPECT_THAT(cell_of(world.melle()), AllOf(HasSubstr("Afgerond"), Not(HasSubstr("<time"))));
  EXPECT_THAT(cell_of(world.oosterzele()), AllOf(HasSubstr("Te doen"), HasSubstr("<time")));
}

TEST(Board, NamesItsWave) {
  World world;
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/bord");
  const std::string title = world.snapshot().tree->wave().title;
  EXPECT_THAT(page.body(), HasSubstr("<h1 class=\"govuk-heading-l\">Bord – " + title + "</h1>"));
}

}  // namespace
}  // namespace draaiboek::web
