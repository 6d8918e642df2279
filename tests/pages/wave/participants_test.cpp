#include "web/pages/wave/participants.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Participants, ShowStatusContactAndNextAction) {
  World world;
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/deelnemers");
  EXPECT_THAT(page.body(), HasSubstr("2 van 2 plaatsen bezet"));
  EXPECT_THAT(page.body(), HasSubstr("wachtlijst"));
  EXPECT_THAT(page.body(), HasSubstr("kanarie-Zingem"));
  EXPECT_THAT(page.body(), HasSubstr("Contacteren"));
}

TEST(Participants, AreFilteredByStatus) {
  World world;
  const auto page =
      world.get("carla", "/golven/" + world.wave().text() + "/deelnemers?status=listed");
  EXPECT_THAT(page.body(), HasSubstr("kanarie-Zingem"));
  EXPECT_THAT(page.body(), Not(HasSubstr("kanarie-Melle")));
}

TEST(Participants, WhoSteppedOutHaveAFilterOfTheirOwn) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/deelnemers";
  EXPECT_THAT(world.get("carla", place).body(), Not(HasSubstr("Uitgestapt (")));
  world.act("carla", world.melle(),
            engine::wish::CloseCase{engine::Outcome::left, {engine::TextId::of(7001), "Te druk"}});
  const auto page = world.get("carla", place + "?status=left").body();
  EXPECT_THAT(page, HasSubstr("Uitgestapt (1)"));
  EXPECT_THAT(page, HasSubstr("kanarie-Melle"));
  EXPECT_THAT(page, Not(HasSubstr("kanarie-Zingem")));
}

TEST(Participants, AreNotShownToAValidator) {
  World world;
  EXPECT_EQ(world.get("vic", "/golven/" + world.wave().text() + "/deelnemers").status(), 403);
}

TEST(NextAction, FollowsTheEnrolment) {
  engine::CaseState participant;
  EXPECT_EQ(next_for(participant, false), "contact");
  participant.enrolment = engine::EnrolmentStatus::applied;
  EXPECT_EQ(next_for(participant, false), "add-contact");
  participant.staff.push_back({"contact", engine::PersonId::of(1)});
  EXPECT_EQ(next_for(participant, false), "enrol");
  EXPECT_EQ(next_for(participant, true), "wait");
}

}  // namespace
}  // namespace draaiboek::web
