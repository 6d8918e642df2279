#include "web/pages/participant/enrolment.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

using engine::EnrolmentStatus;

TEST(EnrolmentPage, NotesEachStepOfTheRecruiting) {
  World world;
  EXPECT_EQ(world.get("carla", "/zaken/" + world.zingem().text() + "/inschrijving").status(), 200);
  EXPECT_EQ(world
                .post("carla", "/zaken/" + world.zingem().text() + "/inschrijving",
                      {{"status", "contacted"}, {"note", "Gebeld"}})
                .status(),
            303);
  const Fields applies{{"status", "applied"}, {"share", "yes"}};
  EXPECT_EQ(
      world.post("carla", "/zaken/" + world.zingem().text() + "/inschrijving", applies).status(),
      303);
  EXPECT_EQ(world.snapshot().tree->at(world.zingem()).enrolment, EnrolmentStatus::applied);
}

TEST(EnrolmentPage, SaysThatDeadlinesStandStillAndLetsThemRunAgain) {
  World world;
  const std::string place = "/zaken/" + world.melle().text();
  EXPECT_THAT(world.get("carla", place + "/inschrijving").body(), Not(HasSubstr("staan stil")));
  ASSERT_EQ(world.post("carla", place + "/klok", {{"reason", "Cyberincident"}}).status(), 303);
  const auto page = world.get("carla", place + "/inschrijving").body();
  EXPECT_THAT(page, HasSubstr("De deadlines van deze organisatie staan stil sinds"));
  EXPECT_THAT(page, HasSubstr("/klok\">Deadlines weer laten lopen"));
}

TEST(EnrolmentPage, IsCalledOtherwiseThanThePageOfTheStepsAndLeadsThere) {
  World world;
  const std::string place = "/zaken/" + world.melle().text();
  const auto page = world.get("carla", place + "/inschrijving").body();
  EXPECT_THAT(page,
              HasSubstr("<h1 class=\"govuk-heading-l\">Inschrijving van Melle kanarie-Melle"));
  EXPECT_THAT(page, HasSubstr("href=\"" + place + "\">Stappen en documenten"));
}

TEST(EnrolmentPage, AsksForTheShareBeforeAnApplication) {
  World world;
  const auto page = world.post("carla", "/zaken/" + world.zingem().text() + "/inschrijving",
                               {{"status", "applied"}, {"note", "Belangrijk"}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Belangrijk"));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#share\""));
}

TEST(EnrolmentPage, ExplainsTheWaitingListOfAFullWave) {
  World world;
  const auto page = world.get("carla", "/zaken/" + world.zingem().text() + "/inschrijving");
  EXPECT_THAT(page.body(), HasSubstr("Alle 2 plaatsen zijn bezet"));
  EXPECT_THAT(page.body(), Not(HasSubstr("value=\"enrolled\"")));
}

TEST(EnrolmentPage, IsForTheCoordinatorOnly) {
  World world;
  EXPECT_EQ(world
                .post("ann", "/zaken/" + world.zingem().text() + "/inschrijving",
                      {{"status", "contacted"}})
                .status(),
            403);
  EXPECT_EQ(world
                .post("omar", "/zaken/" + world.zingem().text() + "/inschrijving",
                      {{"status", "contacted"}})
                .status(),
            404);
}

TEST(NextStatuses, LetOnlyApplicantsEnrolWhileThereAreSeats) {
  engine::CaseState participant;
  const auto has = [](const auto& list, EnrolmentStatus status) {
    return std::find(list.begin(), list.end(), status) != list.end();
  };
  EXPECT_FALSE(has(next_statuses(participant, false), EnrolmentStatus::enrolled));
  participant.enrolment = EnrolmentStatus::applied;
  EXPECT_TRUE(has(next_statuses(participant, false), EnrolmentStatus::enrolled));
  EXPECT_FALSE(has(next_statuses(participant, true), EnrolmentStatus::enrolled));
  participant.enrolment = EnrolmentStatus::enrolled;
  EXPECT_TRUE(next_statuses(participant, false).empty());
}

}  // namespace
}  // namespace draaiboek::web
