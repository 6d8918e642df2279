#include "web/pages/people/grants.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

class GivingGrants : public testing::Test {
 protected:
  std::string place(const std::string& who) { return "/mensen/" + world_.person(who).text(); }
  Response give(const std::string& role, const std::string& over) {
    return world_.post("admin", place("zita") + "/rechten", {{"role", role}, {"over", over}});
  }
  support::World world_;
};

TEST_F(GivingGrants, CountFromTheNextRequestAndEndWithIt) {
  const auto zita = world_.request("zita", "/golven/" + world_.other_wave().text());
  EXPECT_EQ(world_.answer(zita).status(), 404);
  const std::string over = "wave " + world_.other_wave().text();
  EXPECT_EQ(give("coordinator", over).status(), 303);
  EXPECT_EQ(world_.answer(zita).status(), 200);
  const auto page = world_.get("admin", place("zita"));
  EXPECT_THAT(page.body(), HasSubstr("Golf van een ander"));
  EXPECT_THAT(page.body(), HasSubstr("admin, maandag 11 januari 2027"));
  EXPECT_EQ(
      world_
          .post("admin", place("zita") + "/rechten/intrekking", {{"grant", "coordinator " + over}})
          .status(),
      303);
  EXPECT_EQ(world_.answer(zita).status(), 404) << "gone while signed in";
}

TEST_F(GivingGrants, CoverOnlyWhatTheRoleMayCover) {
  const auto page = give("administrator", "wave " + world_.wave().text());
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("href=\"#over\""));
  EXPECT_EQ(give("contact", "everything ").status(), 422);
  EXPECT_EQ(give("contact", "organisation " + world_.organisation("Zingem").text()).status(), 303);
  EXPECT_EQ(give("contact", "organisation " + world_.organisation("Melle").text()).status(), 422)
      << "an organisation where the person doesn't work";
  EXPECT_EQ(give("tsar", "everything ").status(), 422);
}

TEST_F(GivingGrants, NeverTakesTheAdministratorsOwnRight) {
  EXPECT_EQ(world_
                .post("admin", place("admin") + "/rechten/intrekking",
                      {{"grant", "administrator everything "}})
                .status(),
            422);
  EXPECT_EQ(world_.get("admin", "/mensen").status(), 200);
}

TEST_F(GivingGrants, LeavesWhatFollowsFromAWaveToItsCoordinator) {
  const std::string of_wave = "contact participant " + world_.zingem().text();
  world_.post("admin", place("zita") + "/rechten/intrekking", {{"grant", of_wave}});
  EXPECT_EQ(world_.get("zita", "/zaken/" + world_.zingem().text()).status(), 200);
}

}  // namespace
}  // namespace draaiboek::web
