#include "web/pages/help/whom.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(WhomToAsk, AreForAParticipantTheCoordinatorsOfItsWave) {
  World world;
  const auto page = world.get("marie", "/hulp/taken?van=%2Ftaken").body();
  EXPECT_THAT(page, AllOf(HasSubstr("mailto:carla@proef.example"),
                          HasSubstr("/zaken/" + world.melle().text() + "/vragen\"")));
  EXPECT_THAT(page, AllOf(Not(HasSubstr("nele@proef.example")), Not(HasSubstr("admin@"))));
}

TEST(WhomToAsk, AreThoseOfTheCaseThatThePageIsAbout) {
  World world;
  const std::string step = "%2Fzaken%2F" + world.melle().text() + "%2Fstappen%2Fbia";
  EXPECT_THAT(world.get("marie", "/hulp/document?van=" + step).body(),
              HasSubstr("/vragen?stap=bia"));
  const std::string other = "%2Fgolven%2F" + world.other_wave().text();
  EXPECT_THAT(world.get("sam", "/hulp/golf?van=" + other).body(),
              AllOf(HasSubstr("nele@proef.example"), Not(HasSubstr("carla@proef.example"))));
  EXPECT_THAT(world.get("marie", "/hulp/golf?van=" + other).body(),
              Not(HasSubstr("nele@proef.example")));
}

TEST(WhomToAsk, AreTheAdministratorsForWhoRunsWaves) {
  World world;
  EXPECT_THAT(world.get("carla", "/hulp/taken?van=%2Ftaken").body(),
              HasSubstr("admin@proef.example"));
}

TEST(WhomToAsk, AreNobodyByNameForWhoIsNotSignedIn) {
  World world;
  EXPECT_THAT(world.get("", "/hulp/aanmelden").body(),
              AllOf(HasSubstr("Vraag het aan de coördinator"), Not(HasSubstr("mailto:"))));
}

}  // namespace
}  // namespace draaiboek::web
