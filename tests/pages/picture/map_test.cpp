#include "web/pages/picture/map.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/pages/wave/board_table.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string map_of(engine::CaseId wave) {
  return "/golven/" + wave.text() + "/kaart";
}

void put_on_the_map(World& world, const std::string& name, int latitude, int longitude) {
  auto organisation =
      *world.store().organisations().organisation(world.viewer("carla"), world.organisation(name));
  organisation.latitude = latitude;
  organisation.longitude = longitude;
  world.store().organisations().save(world.viewer("carla"), {organisation});
}

TEST(MapPage, MarksWhoIsOnTheListAndSaysTheSameInATable) {
  World world;
  put_on_the_map(world, "Melle", 51'000'000, 3'800'000);
  const auto page = world.get("carla", map_of(world.wave()));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("<text class=\"db-picture__number\""));
  EXPECT_THAT(page.body(), HasSubstr("Op schema (2)"));
  EXPECT_THAT(page.body(), HasSubstr("Nog niet ingeschreven (1)"));
  EXPECT_THAT(page.body(), HasSubstr("<desc id=\"map-legend-description\">Te laat (0), "));
  EXPECT_THAT(page.body(), HasSubstr("ligging niet bekend")) << "Oosterzele has no place";
  EXPECT_THAT(page.body(), HasSubstr("href=\"/zaken/" + world.melle().text() + "\""));
}

TEST(MapPage, ShowsOneThatMergedMeanwhileAtThePlaceOfItsSuccessor) {
  World world;
  put_on_the_map(world, "Oosterzele", 50'940'000, 3'790'000);
  auto melle = *world.store().organisations().organisation(world.viewer("carla"),
                                                           world.organisation("Melle"));
  melle.successor = world.organisation("Oosterzele");
  melle.merged_on = engine::date_from_text("2027-01-01");
  world.store().organisations().save(world.viewer("carla"), {melle});
  const auto page = world.get("carla", map_of(world.wave()));
  EXPECT_THAT(page.body(), HasSubstr("Melle – Op schema"));
  EXPECT_THAT(page.body(), Not(HasSubstr("Op schema – ligging niet bekend")));
}

TEST(MapPage, ShowsOtherMunicipalitiesAsFaintDots) {
  World world;
  put_on_the_map(world, "Vo-CRT", 50'850'000, 4'350'000);
  EXPECT_THAT(world.get("carla", map_of(world.wave())).body(),
              HasSubstr("<circle class=\"db-picture__faint\" cx=\"20\""));
}

TEST(MapPage, CountsStepsThatAreLate) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.go_to("2027-04-01");
  const auto page = world.get("carla", map_of(world.wave()) + "?lang=en");
  EXPECT_THAT(page.body(), HasSubstr("1 step late"));
  EXPECT_THAT(page.body(), HasSubstr("Late (1)"));
}

TEST(MapPage, LeadsToTheListWhenNobodyIsOnIt) {
  World world;
  const auto page = world.get("nele", map_of(world.other_wave()));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("/deelnemers"));
  EXPECT_THAT(page.body(), Not(HasSubstr("<svg")));
}

TEST(MapPage, IsClosedToWhoSeesNoParticipants) {
  World world;
  EXPECT_EQ(world.get("vic", map_of(world.wave())).status(), 403);
  EXPECT_EQ(world.get("carla", map_of(world.melle())).status(), 404);
}

TEST(MapDots, TellLateFromActionFromOnTrackFromGone) {
  engine::CaseState participant;
  EXPECT_EQ(dot_of(participant, nullptr), Dot::waiting);
  participant.enrolment = engine::EnrolmentStatus::enrolled;
  EXPECT_EQ(dot_of(participant, nullptr), Dot::on_track);
  BoardRow row;
  row.standings = std::make_shared<std::vector<engine::Standing>>(
      1, engine::Standing{.status = engine::Status::action_needed});
  EXPECT_EQ(dot_of(participant, &row), Dot::action);
  row.late = 1;
  EXPECT_EQ(dot_of(participant, &row), Dot::late);
  participant.life = engine::Life::left;
  EXPECT_EQ(dot_of(participant, &row), Dot::gone);
}

}  // namespace
}  // namespace draaiboek::web
