#include "web/pages/step/plain.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(PlainStep, TellsAParticipantWhenAndWhereTheWorkshopIs) {
  World world;
  const auto page = world.get("marie", "/zaken/" + world.wave().text() + "/stappen/workshop-1");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("maandag 22 maart 2027, van 9 uur tot 12 uur, Zaal A"));
}

TEST(PlainStep, TellsThatTheWorkshopWasHeld) {
  World world;
  world.hold_workshop();
  const auto page = world.get("marie", "/zaken/" + world.wave().text() + "/stappen/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("Doorgegaan op"));
}

TEST(PlainStep, OfAMovedOrCancelledWorkshopGivesTheReason) {
  World world;
  const std::string place = "/zaken/" + world.wave().text() + "/stappen/workshop-1";
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("maandag 22 maart 2027"));
  EXPECT_THAT(world.get("marie", place).body(), Not(HasSubstr("tot en met")));
  world.act("carla", world.wave(),
            engine::wish::SetAnchor{{"workshop-1", *engine::date_from_text("2027-03-24")},
                                    {engine::TextId::of(7001), "De zaal is niet vrij"}});
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Deze workshop is verplaatst."));
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Reden: De zaal is niet vrij"));
  world.act("carla", world.wave(),
            engine::StepWish{"workshop-1", engine::wish::CancelSession{
                                               {engine::TextId::of(7002), "De spreker is ziek"}}});
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Deze workshop is geannuleerd."));
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Reden: De spreker is ziek"));
  EXPECT_THAT(world.get("marie", place).body(), Not(HasSubstr("De zaal is niet vrij")));
}

TEST(PlainStep, OfASessionLeadsWhoHoldsItToTheWorkshop) {
  World world;
  const auto page = world.get("carla", "/zaken/" + world.wave().text() + "/stappen/workshop-1");
  EXPECT_EQ(page.header("Location"), "/golven/" + world.wave().text() + "/workshops/workshop-1");
}

TEST(PlainStep, IsHiddenWhenItIsNotForParticipants) {
  World world;
  EXPECT_EQ(world.get("marie", "/zaken/" + world.wave().text() + "/stappen/goedkeuring").status(),
            404);
}

TEST(PlainStep, TellsAParticipantNothingOfWhatTheStaffStillDo) {
  World world;
  const std::string place = "/zaken/" + world.wave().text() + "/stappen/workshop-1";
  const std::string page = world.get("marie", place).body();
  EXPECT_THAT(page, Not(HasSubstr("Goedkeuring door ABB")));
  EXPECT_THAT(page, Not(HasSubstr("Vo-CRT bereidt dit nog voor.")));
  EXPECT_THAT(page, HasSubstr("Gepland op maandag 22 maart 2027"));
}

}  // namespace
}  // namespace draaiboek::web
