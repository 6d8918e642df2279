#include "web/pages/picture/programme.h"

#include <gmock/gmock.h>

#include "tests/support/group_wave.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string programme_of(engine::CaseId wave) {
  return "/golven/" + wave.text() + "/programma";
}

TEST(ProgrammePage, ShowsEachStepAsABoxThatLeadsToIt) {
  World world;
  const auto page = world.get("carla", programme_of(world.wave()));
  EXPECT_EQ(page.status(), 200);
  const std::string wave = world.wave().text();
  EXPECT_THAT(page.body(), HasSubstr("<a class=\"db-picture__link\" href=\"/zaken/" + wave +
                                     "/stappen/voorbereiding\">"));
  EXPECT_THAT(page.body(), HasSubstr("<a class=\"db-picture__link\" href=\"/golven/" + wave +
                                     "/bord?workshop=workshop-1\">"));
  EXPECT_THAT(page.body(), HasSubstr(">Klaar voor workshop 2</text>")) << "milestones too";
  EXPECT_THAT(page.body(), HasSubstr("data-db-label=\"Wacht op\">Workshop 2</td>"))
      << "what the report waits for";
}

TEST(ProgrammePage, ShowsWhereTheWaveIs) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "vragen");
  world.go_to("2027-04-01");
  const auto page = world.get("carla", programme_of(world.wave()));
  EXPECT_THAT(page.body(), HasSubstr("db-picture__box--done"));
  EXPECT_THAT(page.body(), HasSubstr("db-picture__box--late"));
  EXPECT_THAT(page.body(), HasSubstr("1 van 2 klaar, 1 te laat"));
  EXPECT_THAT(page.body(), HasSubstr("data-db-label=\"Stand\">Afgerond op 22-03-2027</td>"));
}

TEST(ProgrammePage, SaysNothingOfParticipantsToAValidator) {
  World world;
  const auto page = world.get("vic", programme_of(world.wave()));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), Not(HasSubstr("van 2 klaar")));
  EXPECT_THAT(page.body(), Not(HasSubstr("/bord")));
  EXPECT_THAT(page.body(), HasSubstr("BIA indienen")) << "the programme itself is no secret";
}

TEST(ProgrammePage, HasALaneForEachLevel) {
  World world;
  support::GroupWave grouped(world);
  const std::string wave = world.desk().see(world.viewer("carla"), grouped.id)->wave().id.text();
  const auto page = world.get("carla", "/golven/" + wave + "/programma?lang=en");
  for (const char* lane : {"Wave", "Group", "Participant", "Application"})
    EXPECT_THAT(page.body(), HasSubstr(">" + std::string(lane) + "</text>"));
}

TEST(ProgrammePage, IsOnlyThereForAWave) {
  World world;
  EXPECT_EQ(world.get("carla", programme_of(world.melle())).status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
