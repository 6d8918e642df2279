#include "web/pages/wave/staff.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(WaveStaff, IsOnlyReadOnceTheWaveIsOver) {
  World world;
  const std::string wave = "/golven/" + world.wave().text();
  const std::string place = wave + "/medewerkers";
  const std::string removal = place + "/weghaling?wie=analyst:" + world.person("ann").text();
  EXPECT_EQ(world
                .post("carla", wave + "/annulering",
                      {{"reason", "Te weinig besturen"}, {"confirm", "yes"}})
                .status(),
            303);
  const std::string page = world.get("carla", place).body();
  EXPECT_THAT(page, HasSubstr("Deze golf is geannuleerd."));
  EXPECT_THAT(page, HasSubstr(">ann</th>"));
  EXPECT_THAT(page, Not(HasSubstr("/weghaling")));
  EXPECT_THAT(page, Not(HasSubstr("name=\"member\"")));
  EXPECT_EQ(world.get("carla", removal).header("Location"), place);
}

TEST(WaveStaff, IsTakenOffAfterAQuestionAndAddedAgain) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/medewerkers";
  const std::string member = "analyst:" + world.person("ann").text();
  const auto works = [&] {
    return world.snapshot().tree->wave().has_staff("analyst", world.person("ann"));
  };
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr(place + "/weghaling?wie=" + member));
  EXPECT_THAT(world.get("carla", place + "/weghaling?wie=" + member).body(),
              HasSubstr("ann weghalen als"));
  EXPECT_EQ(world.post("carla", place + "/weghaling", {{"member", member}}).status(), 303);
  EXPECT_FALSE(works());
  EXPECT_THAT(world.get("carla", place + "?wie=" + member).body(),
              HasSubstr("value=\"" + member + "\" selected"));
  EXPECT_EQ(world.post("carla", place, {{"member", member}}).status(), 303);
  EXPECT_TRUE(works());
}

TEST(WaveStaff, IsOfferedWhoseRoleNoStepAsksToo) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/medewerkers";
  const std::string member = "application-owner:" + world.person("tom").text();
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("value=\"" + member + "\""));
  EXPECT_EQ(world.post("carla", place, {{"member", member}}).status(), 303);
  EXPECT_TRUE(world.snapshot().tree->wave().has_staff("application-owner", world.person("tom")));
}

TEST(WaveStaff, KeepsTheCoordinatorWhoAsks) {
  World world;
  const std::string place = "/golven/" + world.wave().text() + "/medewerkers";
  const std::string own = "coordinator:" + world.person("carla").text();
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("Dit bent u zelf."));
  EXPECT_EQ(world.get("carla", place + "/weghaling?wie=" + own).status(), 303);
  const auto page = world.post("carla", place + "/weghaling", {{"member", own}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_TRUE(world.snapshot().tree->wave().has_staff("coordinator", world.person("carla")));
}

TEST(WaveStaff, RefusesSomebodyWhoIsNotOnTheList) {
  World world;
  const auto page = world.post("carla", "/golven/" + world.wave().text() + "/medewerkers",
                               {{"member", "analyst:" + world.person("marie").text()}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_EQ(world.get("ann", "/golven/" + world.wave().text() + "/medewerkers").status(), 403);
}

TEST(WaveStaff, StandsInOrderOfRolesThenOfNames) {
  World world;
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  const Names names = Names::of_wave(world.desk(), *seen);
  const auto ann = world.person("ann");
  const auto carla = world.person("carla");
  const std::vector<engine::StaffMember> mixed{
      {"validator", ann}, {"analyst", carla}, {"analyst", ann}, {"coordinator", carla}};
  const std::vector<engine::StaffMember> sorted{
      {"coordinator", carla}, {"analyst", ann}, {"analyst", carla}, {"validator", ann}};
  EXPECT_EQ(staff_in_order(mixed, world.desk().reaches, names), sorted);
}

TEST(WaveStaff, ReadsARoleAndAPerson) {
  const auto wish = staff_wish("analyst:" + engine::PersonId::of(3).text(), true);
  ASSERT_TRUE(wish.has_value());
  EXPECT_EQ(wish->role, "analyst");
  EXPECT_FALSE(staff_wish("analyst", true).has_value());
  EXPECT_FALSE(staff_wish(":" + engine::PersonId::of(3).text(), true).has_value());
}

}  // namespace
}  // namespace draaiboek::web
