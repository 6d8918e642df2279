#include "web/pages/step/overview/tasks.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(Tasks, SayToAContactWhatIsBlockedAndWhy) {
  World world;
  const auto page = world.get("marie", "/taken");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("Melle kanarie-Melle"));
  EXPECT_THAT(page.body(),
              HasSubstr("Dit kan pas na &#39;Workshop 1&#39; op maandag 22 maart 2027."));
  EXPECT_THAT(page.body(), Not(HasSubstr("stappen/bia\"")));
  EXPECT_THAT(page.body(), Not(HasSubstr("Oosterzele")));
}

TEST(Tasks, SayToAContactThatNothingIsToBeDoneNow) {
  World world;
  EXPECT_THAT(world.get("marie", "/taken").body(), Not(HasSubstr("U hoeft nu niets te doen")));
  world.post("marie", "/zaken/" + world.melle().text() + "/stappen/bevraging/afwerking",
             {{"note", "Verstuurd"}});
  EXPECT_THAT(world.get("marie", "/taken").body(), HasSubstr("U hoeft nu niets te doen"));
}

TEST(Tasks, SayToAContactWhyAWorkshopWasMovedOrCancelled) {
  World world;
  world.act("carla", world.wave(),
            engine::wish::SetAnchor{{"workshop-1", *engine::date_from_text("2027-03-24")},
                                    {engine::TextId::of(7001), "De zaal is niet vrij"}});
  EXPECT_THAT(world.get("marie", "/taken").body(),
              HasSubstr("verplaatst. Reden: De zaal is niet vrij"));
  world.act("carla", world.wave(),
            engine::StepWish{"workshop-1", engine::wish::CancelSession{
                                               {engine::TextId::of(7002), "De spreker is ziek"}}});
  EXPECT_THAT(world.get("marie", "/taken").body(),
              HasSubstr("geannuleerd, een nieuwe datum volgt. Reden: De spreker is ziek"));
}

TEST(Tasks, SayToAContactWhatIsToBeDoneByWhen) {
  World world;
  world.hold_workshop();
  const auto page = world.get("marie", "/taken");
  EXPECT_THAT(page.body(), HasSubstr("Eerstvolgende deadline: Tien vragen"));
  EXPECT_THAT(page.body(), HasSubstr("stappen/bia\""));
  EXPECT_THAT(page.body(), HasSubstr("doorgegaan"));
  EXPECT_THAT(page.body(), Not(HasSubstr("U hoeft nu niets te doen")));
}

TEST(Tasks, SayToAContactWhatIsLateAndComesFirst) {
  World world;
  world.hold_workshop();
  world.go_to("2027-04-05");
  EXPECT_THAT(world.get("marie", "/taken").body(), HasSubstr("Doe dit eerst: Tien vragen"));
}

TEST(Tasks, ShowWhatWasBegunAsBusy) {
  World world;
  world.hold_workshop();
  EXPECT_THAT(world.get("marie", "/taken").body(), Not(HasSubstr(">Bezig<")));
  world.post("marie", "/zaken/" + world.melle().text() + "/stappen/vragen/secties/start/concept",
             {{"draft", "0"}, {"q-plan", "yes"}});
  EXPECT_THAT(world.get("mo", "/taken").body(), HasSubstr(">Bezig<"));
}

TEST(Tasks, TellWhoIsNotEnrolledToWait) {
  World world;
  EXPECT_THAT(world.get("zita", "/taken").body(), HasSubstr("nog niet afgerond"));
}

TEST(Tasks, ListWhatWaitsForEachRole) {
  World world;
  EXPECT_THAT(world.get("carla", "/taken").body(), HasSubstr("Voorbereiding van workshop 1"));
  world.hand_in("carla", world.wave(), "voorbereiding");
  EXPECT_THAT(world.get("vic", "/taken").body(), HasSubstr("Goedkeuring door ABB"));
  EXPECT_THAT(world.get("ann", "/taken").body(), HasSubstr("Er wacht op dit moment niets op u"));
}

TEST(Tasks, PutLateOnesFirst) {
  World world;
  world.go_to("2027-03-10");
  EXPECT_THAT(world.get("carla", "/taken").body(), HasSubstr("1 te laat"));
}

TEST(Tasks, AreForWhoIsSignedIn) {
  World world;
  EXPECT_EQ(world.get("", "/taken").status(), 303);
}

TEST(Tasks, DoNotSayThatNothingWaitsBesideAQuestionThatDoes) {
  World world;
  EXPECT_THAT(world.get("ed", "/taken").body(), HasSubstr("Er wacht op dit moment niets op u"));
  ASSERT_EQ(world
                .post("marie", "/zaken/" + world.melle().text() + "/vragen",
                      {{"step", ""}, {"words", "Wanneer precies?"}})
                .status(),
            303);
  const std::string page = world.get("ann", "/taken").body();
  EXPECT_THAT(page, HasSubstr("/vragen"));
  EXPECT_THAT(page, Not(HasSubstr("Er wacht op dit moment niets op u")));
}

TEST(Tasks, TellWhoSeesNothingThatTheirRoleHasNoPages) {
  World world;
  for (const char* who : {"olga", "eva"}) {
    EXPECT_THAT(world.get(who, "/taken").body(), HasSubstr("In uw rol ziet u in Draaiboek geen"));
  }
  EXPECT_THAT(world.get("sam", "/taken").body(), HasSubstr("href=\"/golven\">Bekijk de golven"));
}

}  // namespace
}  // namespace draaiboek::web
