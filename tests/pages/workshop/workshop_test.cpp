#include "web/pages/workshop/workshop.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(WorkshopPage, ShowsDatePreparationAndInvitees) {
  World world;
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("maandag 22 maart 2027"));
  EXPECT_THAT(page.body(), HasSubstr("/stappen/voorbereiding"));
  EXPECT_THAT(page.body(), HasSubstr("/stappen/goedkeuring"));
  EXPECT_THAT(page.body(), HasSubstr("marie (contactpersoon)"));
  EXPECT_THAT(page.body(), Not(HasSubstr("kanarie-Zingem")));
  EXPECT_THAT(page.body(), Not(HasSubstr("/verloop"))) << "not validated yet";
}

TEST(WorkshopPage, CallsNobodyAbsentBeforeAttendanceWasTaken) {
  World world;
  world.hold_workshop();
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("Aanwezigheden noteren"));
  EXPECT_THAT(page.body(), Not(HasSubstr("niet aanwezig")));
}

TEST(WorkshopPage, IsPlannedWhileItsDayLiesAhead) {
  World world;
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr(">Gepland</strong>"));
}

TEST(WorkshopPage, SaysOnceThatThereIsNoDate) {
  World world;
  world.act("carla", world.wave(),
            engine::StepWish{"workshop-1", engine::wish::CancelSession{
                                               {engine::TextId::of(7002), "Zaal is dicht"}}});
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("Geannuleerd"));
  EXPECT_THAT(page.body(), Not(HasSubstr("Nog niet mogelijk</strong>")));
}

TEST(WorkshopPage, OfACancelledWaveAsksNothingAnyMore) {
  World world;
  world.act("carla", world.wave(),
            engine::wish::CloseCase{engine::Outcome::cancelled,
                                    {engine::TextId::of(7001), "Te weinig inschrijvingen"}});
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("Deze golf is geannuleerd."));
  EXPECT_THAT(page.body(), Not(HasSubstr("Gepland op")));
  EXPECT_THAT(page.body(), Not(HasSubstr("Deadline")));
}

TEST(WorkshopPage, IsNotThereForAnUnknownWorkshopNorForAContact) {
  World world;
  EXPECT_EQ(world.get("carla", "/golven/" + world.wave().text() + "/workshops/nergens").status(),
            404);
  EXPECT_EQ(world.get("marie", "/golven/" + world.wave().text() + "/workshops/workshop-1").status(),
            403);
}

}  // namespace
}  // namespace draaiboek::web
