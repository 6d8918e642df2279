#include "web/pages/step/head.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

std::string bia_of(World& world) {
  return "/zaken/" + world.melle().text() + "/stappen/bia";
}

TEST(StepHead, SaysHowTheStepStandsAndWhomToAsk) {
  World world;
  world.hold_workshop();
  const auto page = world.get("marie", bia_of(world));
  EXPECT_THAT(page.body(), HasSubstr("Te doen"));
  EXPECT_THAT(page.body(), HasSubstr("<p class=\"govuk-body\">Deadline: "));
  EXPECT_THAT(page.body(), HasSubstr("Uw contactpersoon bij Vo-CRT: carla"));
  for (const char* who : {"carla", "ann"})
    EXPECT_THAT(world.get(who, bia_of(world)).body(), Not(HasSubstr("Uw contactpersoon"))) << who;
}

TEST(StepHead, SaysToEverybodyThatTheStepIsLate) {
  World world;
  world.hold_workshop();
  world.go_to("2027-05-03");
  for (const char* who : {"marie", "carla", "ann"}) {
    const auto page = world.get(who, bia_of(world)).body();
    EXPECT_THAT(page, HasSubstr("dagen te laat")) << who;
    EXPECT_THAT(page, HasSubstr(">Te laat</span>")) << who;
  }
  const auto of_case = world.get("carla", "/zaken/" + world.melle().text()).body();
  EXPECT_THAT(of_case, HasSubstr(">Te laat</span>"));
}

TEST(StepHead, SaysNothingOfALateRoundToWhoWaitsForIt) {
  World world;
  world.hold_workshop();
  world.go_to("2027-07-05");
  world.hand_in("marie", world.melle(), "bia");
  world.go_to("2027-09-06");
  const std::string round = "/zaken/" + world.melle().text() + "/stappen/bia-feedback";
  EXPECT_THAT(world.get("ann", round).body(), HasSubstr("dagen te laat"));
  EXPECT_THAT(world.get("marie", round).body(), Not(HasSubstr("te laat")));
  EXPECT_THAT(world.get("marie", round).body(), HasSubstr("Wacht op nazicht"));
}

TEST(StepHead, WarnsThatWhatIsWithdrawnAfterTheDeadlineIsLate) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto early = world.get("marie", bia_of(world)).body();
  EXPECT_THAT(early, HasSubstr("Zolang niemand met het nazicht begonnen is"));
  EXPECT_THAT(early, Not(HasSubstr("meteen te laat")));
  world.go_to("2027-07-05");
  EXPECT_THAT(world.get("marie", bia_of(world)).body(), HasSubstr("is deze stap meteen te laat"));
}

TEST(StepHead, SaysToWhoComesToAWorkshopOnlyThatItIsPlanned) {
  World world;
  const std::string workshop = "/zaken/" + world.wave().text() + "/stappen/workshop-1";
  const auto page = world.get("marie", workshop).body();
  EXPECT_THAT(page, HasSubstr("Gepland"));
  EXPECT_THAT(page, Not(HasSubstr("Nog niet mogelijk")));
  EXPECT_THAT(page, Not(HasSubstr("Dit kan pas na")));
}

TEST(StepHead, ShowsTheReasonOfAReopenedStep) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  const auto page =
      world.post("carla", bia_of(world) + "/heropening", {{"reason", "Tijden ontbreken"}});
  EXPECT_EQ(page.status(), 303);
  const auto seen = world.get("marie", bia_of(world));
  EXPECT_THAT(seen.body(), HasSubstr("carla heropende dit"));
  EXPECT_THAT(seen.body(), HasSubstr("Tijden ontbreken"));
  EXPECT_THAT(seen.body(), HasSubstr("Actie nodig"));
}

TEST(StepHead, SpeaksOfANewDeadlineAndNotOfAnExtensionAfterAReopening) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  world.go_to("2027-05-03");
  const auto form = Fields{{"reason", "Tijden ontbreken"}};
  ASSERT_EQ(world.post("carla", bia_of(world) + "/heropening", form).status(), 303);
  const auto seen = world.get("marie", bia_of(world)).body();
  EXPECT_THAT(seen, HasSubstr("De nieuwe deadline is "));
  EXPECT_THAT(seen, Not(HasSubstr("uitstel")));
}

TEST(StepHead, SaysOfFeedbackWhenItComes) {
  World world;
  world.hold_workshop();
  world.hand_in("marie", world.melle(), "bia");
  for (const char* who : {"marie", "ann"}) {
    const std::string page =
        world.get(who, "/zaken/" + world.melle().text() + "/stappen/bia-feedback").body();
    EXPECT_THAT(page, HasSubstr("<p class=\"govuk-body\">Feedback tegen ")) << who;
    EXPECT_THAT(page, Not(HasSubstr("Deadline: "))) << who;
  }
}

TEST(StepHead, SpeaksEnglishToo) {
  World world;
  world.hold_workshop();
  const auto page = world.get("marie", bia_of(world) + "?lang=en");
  EXPECT_THAT(page.body(), HasSubstr("Hand in the BIA"));
  EXPECT_THAT(page.body(), HasSubstr("days left"));
  EXPECT_THAT(page.body(), HasSubstr("Deadline: "));
}

TEST(StepHead, StandsUnderTheWaveForWhoFollowsItAndElseUnderOnesTasks) {
  World world;
  const std::string first =
      "<li class=\"govuk-breadcrumbs__list-item\"><a "
      "class=\"govuk-breadcrumbs__link\" href=\"";
  const auto starts_at = [&](const char* who) {
    const std::string page = world.get(who, bia_of(world)).body();
    const auto from = page.find(first) + first.size();
    return page.substr(from, page.find('"', from) - from);
  };
  EXPECT_EQ(starts_at("carla"), "/golven");
  EXPECT_EQ(starts_at("marie"), "/taken");
}

}  // namespace
}  // namespace draaiboek::web
