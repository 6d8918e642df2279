#include "web/pages/help/help.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(AHelpPage, SaysWhatToDoAndLeadsBackInBothLanguages) {
  World world;
  const auto dutch = world.get("", "/hulp/aanmelden?van=%2Faanmelden").body();
  EXPECT_THAT(dutch, AllOf(HasSubstr("Wat doet u hier?"), HasSubstr("Een nieuw account begint"),
                           HasSubstr("<li>Wachtwoord vergeten?"),
                           HasSubstr("class=\"govuk-back-link\" href=\"/aanmelden\"")));
  EXPECT_THAT(world.get("", "/hulp/aanmelden?lang=en").body(),
              AllOf(HasSubstr("What do you do here?"), Not(HasSubstr("govuk-back-link"))));
  EXPECT_EQ(world.get("", "/hulp/onbekend").status(), 404);
}

TEST(AHelpPage, IsLinkedFromEachPageWithTheWayBack) {
  World world;
  EXPECT_THAT(world.get("", "/aanmelden").body(), HasSubstr("/hulp/aanmelden?van=%2Faanmelden"));
  const std::string step = "/zaken/" + world.melle().text() + "/stappen/bia-feedback";
  EXPECT_THAT(world.get("marie", step).body(), HasSubstr("/hulp/feedback?van="));
  EXPECT_THAT(world.get("ann", step).body(), HasSubstr("/hulp/nazien?van="));
  EXPECT_THAT(world.get("marie", "/nergens").body(), HasSubstr("/hulp?van=%2Fnergens"));
}

TEST(TheListOfHelp, NamesEveryTopic) {
  World world;
  const auto page = world.get("", "/hulp?van=%2Faanmelden").body();
  EXPECT_THAT(page, AllOf(HasSubstr("Een workshop plannen of verplaatsen"),
                          HasSubstr("/hulp/taken?van=%2Faanmelden")));
}

TEST(TheWayBackFromHelp, IsAPageOfOursOnly) {
  EXPECT_EQ(page_at("/taken?status=late"), "/taken?status=late");
  EXPECT_EQ(page_at("//elders.example/taken"), "");
  EXPECT_EQ(page_at("https://elders.example/"), "");
  EXPECT_EQ(page_at("javascript:alert(1)"), "");
  EXPECT_EQ(page_at(""), "");
}

TEST(TheWayBackFromHelp, LeadsToThePageAboveWhatWasOnlyPosted) {
  const std::string at = "/zaken/" + engine::CaseId::of(7).text() + "/stappen/goedkeuring";
  EXPECT_EQ(page_at(at + "/besluit"), at);
}

}  // namespace
}  // namespace draaiboek::web
