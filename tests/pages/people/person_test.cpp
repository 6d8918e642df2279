#include "web/pages/people/person.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class APersonPage : public testing::Test {
 protected:
  std::string place(const std::string& who) { return "/mensen/" + world_.person(who).text(); }
  support::World world_;
};

TEST_F(APersonPage, ShowsGrantsWithWhatTheyCoverAndNoDocuments) {
  const auto page = world_.get("admin", place("marie"));
  EXPECT_THAT(page.body(), HasSubstr("contactpersoon"));
  EXPECT_THAT(page.body(), HasSubstr("Golf Proef"));
  EXPECT_THAT(page.body(), HasSubstr("Volgt uit de werking van de golf"));
  EXPECT_THAT(page.body(), Not(HasSubstr("/zaken/")));
  EXPECT_EQ(world_.get("admin", "/mensen/" + engine::PersonId::of(999).text()).status(), 404);
}

TEST_F(APersonPage, BlocksWithAReasonAndAtOnce) {
  const auto mo = world_.request("mo", "/taken");
  EXPECT_EQ(world_.post("admin", place("mo") + "/blokkering", {{"action", "block"}}).status(), 422);
  EXPECT_EQ(world_.answer(mo).status(), 200);
  EXPECT_EQ(world_
                .post("admin", place("mo") + "/blokkering",
                      {{"action", "block"}, {"reason", "Uit dienst"}})
                .status(),
            303);
  EXPECT_EQ(world_.answer(mo).status(), 303);
  const auto page = world_.get("admin", place("mo"));
  EXPECT_THAT(page.body(), HasSubstr("Geblokkeerd: Uit dienst"));
  EXPECT_THAT(page.body(), HasSubstr(", admin"));
  world_.post("admin", place("mo") + "/blokkering", {{"action", "unblock"}, {"reason", "Terug"}});
  EXPECT_THAT(world_.get("admin", place("mo")).body(), HasSubstr("Blokkering opgeheven: Terug"));
}

TEST_F(APersonPage, NeverLetsAnAdministratorShutThemselvesOut) {
  EXPECT_EQ(world_.post("admin", place("admin") + "/blokkering", {{"reason", "x"}}).status(), 422);
  EXPECT_EQ(world_.get("admin", "/mensen").status(), 200);
}

TEST_F(APersonPage, ForgetsASecondFactorWithAReason) {
  world_.store().accounts().begin_second_factor(world_.person("carla"), "key");
  world_.store().accounts().confirm_second_factor(world_.person("carla"), {},
                                                  world_.desk().now().instant);
  EXPECT_EQ(world_.post("admin", place("carla") + "/tweede-factor", {}).status(), 422);
  EXPECT_EQ(world_.post("admin", place("carla") + "/tweede-factor", {{"reason", "Toestel kwijt"}})
                .status(),
            303);
  EXPECT_FALSE(world_.store().accounts().second_factor(world_.person("carla")));
  EXPECT_THAT(world_.get("admin", place("carla")).body(),
              HasSubstr("Tweede factor gewist: Toestel kwijt"));
}

}  // namespace
}  // namespace draaiboek::web
