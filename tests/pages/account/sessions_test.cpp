#include "web/pages/account/sessions.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/session.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(OwnSessionsPage, NamesTheDevicesAndWhichIsThisOne) {
  support::World world;
  open_session(world.store().people(), world.person("marie"), world.desk().now(),
               "Firefox, Windows");
  const auto page = world.get("marie", "/profiel/sessies");
  EXPECT_THAT(page.body(), HasSubstr("Firefox, Windows"));
  EXPECT_THAT(page.body(), HasSubstr("dit toestel"));
}

TEST(OwnSessionsPage, LeavesOutThoseThatEndedByTheirAge) {
  support::World world;
  open_session(world.store().people(), world.person("marie"), world.desk().now(), "Oud toestel");
  world.go_to("2027-01-12");
  EXPECT_THAT(world.get("marie", "/profiel/sessies").body(), Not(HasSubstr("Oud toestel")));
}

TEST(SigningOutEverywhere, EndsEverySessionOfThatPersonOnly) {
  support::World world;
  const auto one = world.request("marie", "/taken");
  const auto other = world.request("mo", "/taken");
  EXPECT_EQ(world.post("marie", "/profiel/sessies").header("Location"), "/aanmelden");
  EXPECT_EQ(world.answer(one).status(), 303);
  EXPECT_EQ(world.answer(other).status(), 200);
}

TEST(StayingSignedIn, PutsTheEndOfTheSessionOff) {
  support::World world;
  const auto answer = world.post("marie", "/sessie");
  // The clock of the test goes on while it runs.
  EXPECT_THAT(answer.body(), testing::MatchesRegex("\\{\"seconds\":3(600|59[0-9])\\}\n"));
  EXPECT_EQ(world.get("", "/taken").status(), 303);
}

TEST(StayingSignedIn, IsOfferedOnEveryPageWithTheTimeThatIsLeft) {
  support::World world;
  EXPECT_THAT(world.get("marie", "/taken").body(), HasSubstr("data-seconds=\"3600\""));
  EXPECT_THAT(world.get("", "/aanmelden").body(), Not(HasSubstr("data-seconds")));
}

}  // namespace
}  // namespace draaiboek::web
