#include "web/pages/picture/timeline.h"

#include <gmock/gmock.h>

#include "tests/support/group_wave.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string timeline_of(engine::CaseId wave) {
  return "/golven/" + wave.text() + "/tijdlijn";
}

TEST(TimelinePage, HasAPictureAndATableForMeetingsWaveAndParticipants) {
  World world;
  const auto page = world.get("carla", timeline_of(world.wave()));
  EXPECT_EQ(page.status(), 200);
  for (const char* chapter : {"meetings", "wave", "participant"}) {
    EXPECT_THAT(page.body(), HasSubstr("<title id=\"timeline-" + std::string(chapter)));
    EXPECT_THAT(page.body(), HasSubstr("id=\"timeline-" + std::string(chapter) + "-caption\""));
  }
  EXPECT_THAT(page.body(), HasSubstr("Vandaag 11-01-2027"));
  EXPECT_THAT(page.body(), HasSubstr("Workshop 1 – Gepland op 22-03-2027</text>"));
  EXPECT_THAT(page.body(), HasSubstr("0 van 2 klaar"));
  EXPECT_THAT(page.body(), Not(HasSubstr("style=")));
}

TEST(TimelinePage, SaysOfAMeetingWhenAndWhereAndHowItStands) {
  World world;
  world.hold_workshop();
  const auto page = world.get("carla", timeline_of(world.wave()));
  EXPECT_THAT(page.body(), HasSubstr("data-db-label=\"Datum\">22-03-2027</td>"));
  EXPECT_THAT(page.body(),
              HasSubstr("data-db-label=\"Uur en plaats\">9 uur tot 12 uur, Zaal A</td>"));
  EXPECT_THAT(page.body(), HasSubstr("data-db-label=\"Stand\">Afgerond</td>"));
  EXPECT_THAT(page.body(), HasSubstr("data-db-label=\"Stand\">Gepland</td>"));
  EXPECT_THAT(page.body(), HasSubstr("Workshop 1 – Afgerond op 22-03-2027</text>"));
}

TEST(TimelinePage, BringsTheScriptThatGoesToToday) {
  World world;
  const auto page = world.get("carla", timeline_of(world.wave()));
  EXPECT_THAT(page.body(), HasSubstr("/timeline.js\"></script>"));
}

TEST(TimelinePage, SpeaksEnglishToo) {
  World world;
  const auto page = world.get("carla", timeline_of(world.wave()) + "?lang=en");
  EXPECT_THAT(page.body(), HasSubstr("Today 11 Jan 2027"));
  EXPECT_THAT(page.body(), HasSubstr(">Mar</text>"));
}

TEST(TimelinePage, SaysHowLateInPictureAndTable) {
  World world;
  world.go_to("2027-03-01");
  const auto page = world.get("carla", timeline_of(world.wave()));
  EXPECT_THAT(page.body(), HasSubstr("db-picture__overdue"));
  EXPECT_THAT(page.body(), HasSubstr(" dagen te laat</text>"));
  EXPECT_THAT(page.body(), HasSubstr(" dagen te laat</span>"));
}

TEST(TimelinePage, SaysNothingOfParticipantsToAValidator) {
  World world;
  const auto page = world.get("vic", timeline_of(world.wave()));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), Not(HasSubstr("timeline-participant")));
}

TEST(TimelinePage, OfAWaveWithoutParticipantsHasItsOwnSteps) {
  World world;
  const auto page = world.get("nele", timeline_of(world.other_wave()));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("timeline-wave"));
  EXPECT_THAT(page.body(), Not(HasSubstr("timeline-participant")));
}

TEST(TimelinePage, OfAParticipantHasItsOwnStepsAndTheWorkshops) {
  World world;
  const auto page = world.get("marie", "/zaken/" + world.melle().text() + "/tijdlijn");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("BIA indienen"));
  EXPECT_THAT(page.body(), HasSubstr("Workshop 2 – Gepland op 10-05-2027"));
  EXPECT_THAT(page.body(), Not(HasSubstr("van 2 klaar")));
  EXPECT_THAT(page.body(), Not(HasSubstr("Goedkeuring door ABB"))) << "a step of the wave";
}

TEST(TimelinePage, OfAWaveIsFoundByItsCaseToo) {
  World world;
  const std::string place = "/zaken/" + world.wave().text() + "/tijdlijn";
  EXPECT_EQ(world.get("carla", place).header("Location"), timeline_of(world.wave()));
  EXPECT_EQ(world.get("marie", place).header("Location"), "/taken");
  EXPECT_EQ(world.get("carla", timeline_of(world.melle())).status(), 404);
}

TEST(TimelinePage, PutsMeetingsOfAWaveAndItsGroupsTogether) {
  World world;
  support::GroupWave grouped(world);
  const auto page = world.get("carla", "/zaken/" + grouped.participant.text() + "/tijdlijn");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("Startdag"));
}

}  // namespace
}  // namespace draaiboek::web
