#include "web/pages/participant/extension.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string place_at(World& world, const char* end) {
  return "/zaken/" + world.melle().text() + "/stappen/bia/" + end;
}

TEST(Extension, GivesALaterDate) {
  World world;
  world.hold_workshop();
  const Fields form{
      {"until-day", "30"}, {"until-month", "4"}, {"until-year", "2027"}, {"reason", "Ziekte"}};
  EXPECT_EQ(world.post("carla", place_at(world, "uitstel"), form).status(), 303);
  EXPECT_THAT(world.get("carla", place_at(world, "uitstel")).body(),
              HasSubstr("vrijdag 30 april 2027"));
}

TEST(Extension, KeepsTheReasonWhenTheDateIsTooEarly) {
  World world;
  world.hold_workshop();
  const Fields form{{"until-day", "23"},
                    {"until-month", "3"},
                    {"until-year", "2027"},
                    {"reason", "Ziekte <kort>"}};
  const auto page = world.post("carla", place_at(world, "uitstel"), form);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Ziekte &lt;kort&gt;"));
  EXPECT_EQ(world.post("marie", place_at(world, "uitstel"), form).status(), 403);
}

TEST(Extension, CanBeTakenBackAndIsNeverAYearThatWasTypedWrong) {
  World world;
  world.hold_workshop();
  const auto give = [&](const char* day, const char* month, const char* year) {
    return world.post(
        "carla", place_at(world, "uitstel"),
        {{"until-day", day}, {"until-month", month}, {"until-year", year}, {"reason", "Ziekte"}});
  };
  const auto far = give("1", "1", "2126");
  EXPECT_EQ(far.status(), 422);
  EXPECT_THAT(far.body(), HasSubstr("Kijk het jaar na."));
  EXPECT_EQ(give("1", "1", "2028").status(), 303);
  const auto undo = world.get("carla", place_at(world, "uitstel?tot=2027-04-20")).body();
  EXPECT_THAT(undo, HasSubstr("inputmode=\"numeric\" value=\"2027\""));
  EXPECT_EQ(give("30", "4", "2027").status(), 303);
  EXPECT_THAT(world.get("carla", place_at(world, "uitstel")).body(),
              HasSubstr("De huidige deadline is vrijdag 30 april 2027"));
}

TEST(Reopening, AsksForANewDeadlineSoThatNobodyIsLateAtOnce) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  world.go_to("2027-06-01");
  const auto page = world.get("carla", place_at(world, "heropening")).body();
  EXPECT_THAT(page, HasSubstr("inputmode=\"numeric\" value=\"15\""));
  const auto empty = world.post(
      "carla", place_at(world, "heropening"),
      {{"reason", ""}, {"until-day", "20"}, {"until-month", "6"}, {"until-year", "2027"}});
  EXPECT_EQ(empty.status(), 422);
  EXPECT_THAT(empty.body(), HasSubstr("inputmode=\"numeric\" value=\"20\""));
  EXPECT_THAT(empty.body(), HasSubstr("govuk-button--warning"));
  world.post("carla", place_at(world, "heropening"),
             {{"reason", "Tabel ontbreekt"},
              {"until-day", "21"},
              {"until-month", "6"},
              {"until-year", "2027"}});
  const auto step = world.get("marie", "/zaken/" + world.melle().text() + "/stappen/bia").body();
  EXPECT_THAT(step, HasSubstr("Deadline: maandag 21 juni 2027 (nog 20 dagen)"));
  EXPECT_THAT(step, Not(HasSubstr("Te laat")));
}

TEST(Reopening, AsksTheCoordinatorForAReason) {
  World world;
  world.hold_workshop();
  EXPECT_THAT(world.get("carla", place_at(world, "heropening")).body(), HasSubstr("BIA indienen"));
  EXPECT_EQ(world.get("marie", place_at(world, "heropening")).status(), 403);
}

TEST(Extension, TellsTheCoordinatorWhoGotItAndWhy) {
  World world;
  world.hold_workshop();
  const Fields form{
      {"until-day", "30"}, {"until-month", "4"}, {"until-year", "2027"}, {"reason", "Ziekte"}};
  ASSERT_EQ(world.post("carla", place_at(world, "uitstel"), form).status(), 303);
  const std::string step = "/zaken/" + world.melle().text() + "/stappen/bia";
  EXPECT_THAT(world.get("carla", step).body(), HasSubstr("Deze organisatie kreeg uitstel"));
  EXPECT_THAT(world.get("carla", step).body(), HasSubstr("Reden: Ziekte"));
  EXPECT_THAT(world.get("marie", step).body(), HasSubstr("U kreeg uitstel"));
}

TEST(Reopening, OfAStepOfTheWaveNamesTheWaveOnceOnTheWayThere) {
  World world;
  const std::string wave = world.wave().text();
  const auto page = world.get("carla", "/zaken/" + wave + "/stappen/voorbereiding/heropening");
  EXPECT_THAT(page.body(), HasSubstr("breadcrumbs__link\" href=\"/golven/" + wave + "\""));
  EXPECT_THAT(page.body(), Not(HasSubstr("breadcrumbs__link\" href=\"/zaken/" + wave + "\"")));
}

}  // namespace
}  // namespace draaiboek::web
