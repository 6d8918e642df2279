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

TEST(Tasks, TellAnOrganisationForTwoWeeksThatItsQuestionWasAnswered) {
  World world;
  const std::string own = "/zaken/" + world.melle().text() + "/vragen";
  world.post("marie", own, {{"step", "bia"}, {"words", "Wat is een RTO?"}});
  const auto asked = world.store().questions().questions(world.viewer("carla"), {world.melle()});
  ASSERT_EQ(asked.size(), 1U);
  const std::string id = asked.front().id.text();
  const auto answer = [&](const std::string& words) {
    return world.post("carla", "/golven/" + world.wave().text() + "/vragen/antwoord",
                      {{"thread", id}, {"reply-" + id, words}});
  };
  EXPECT_THAT(world.get("marie", "/taken").body(), Not(HasSubstr("op uw vragen sinds")));
  ASSERT_EQ(answer("De hersteltijd.").status(), 303);
  EXPECT_THAT(world.get("marie", "/taken").body(),
              HasSubstr("href=\"" + own +
                        "\">Melle kanarie-Melle: Eén antwoord op uw vragen sinds maandag 28 "
                        "december 2026</a>"));
  EXPECT_THAT(world.get("mo", "/taken?lang=en").body(),
              HasSubstr("One answer to your questions since"));
  for (const char* who : {"omar", "carla", "ed"})
    EXPECT_THAT(world.get(who, "/taken").body(), Not(HasSubstr("op uw vragen sinds")));
  ASSERT_EQ(answer("Die u zelf kiest.").status(), 303);
  world.go_to("2027-01-25");
  EXPECT_THAT(world.get("marie", "/taken").body(),
              HasSubstr("2 antwoorden op uw vragen sinds maandag 11 januari 2027"));
  world.go_to("2027-01-26");
  EXPECT_THAT(world.get("marie", "/taken").body(), Not(HasSubstr("op uw vragen sinds")));
}

TEST(Tasks, DoNotTellOfAnAnswerWhoseWordsWereErased) {
  World world;
  const std::string questions = "/golven/" + world.wave().text() + "/vragen";
  world.post("marie", "/zaken/" + world.melle().text() + "/vragen",
             {{"step", ""}, {"words", "Wanneer precies?"}});
  const auto first = [&] {
    return world.store().questions().questions(world.viewer("carla"), {world.melle()}).at(0);
  };
  const std::string id = first().id.text();
  world.post("carla", questions + "/antwoord", {{"thread", id}, {"reply-" + id, "Jan is ziek."}});
  EXPECT_THAT(world.get("marie", "/taken").body(), HasSubstr("Eén antwoord op uw vragen"));
  const std::string message = first().messages.back().id.text();
  ASSERT_EQ(world
                .post("carla", questions + "/wissing",
                      {{"thread", id}, {"message", message}, {"reason-" + message, "Gezondheid"}})
                .status(),
            303);
  EXPECT_THAT(world.get("marie", "/taken").body(), Not(HasSubstr("op uw vragen sinds")));
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
