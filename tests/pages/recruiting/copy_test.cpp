#include "web/pages/recruiting/copy.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

const Fields first_day = {{"first-day", "6"}, {"first-month", "9"}, {"first-year", "2027"}};

struct ACopy : testing::Test {
  ACopy() {
    db::Viewer system;
    system.is_system = true;
    world.store().people().give(system, world.person("carla"), {"coordinator", {}, ""});
  }
  std::string place() const { return "/golven/" + world.wave().text() + "/kopie"; }
  World world;
};

TEST_F(ACopy, FillsInThePlanWithTheSameTimeBetweenWorkshops) {
  EXPECT_EQ(world.get("carla", place()).status(), 200);
  const auto page = world.post("carla", place(), first_day);
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("action=\"/golven/nieuw\""));
  EXPECT_THAT(page.body(), HasSubstr("name=\"workshop-1-day\" type=\"text\" inputmode=\"numeric\" "
                                     "value=\"6\""));
  // The workshops were seven weeks apart.
  EXPECT_THAT(page.body(), HasSubstr("name=\"workshop-2-day\" type=\"text\" inputmode=\"numeric\" "
                                     "value=\"25\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"Zaal A\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"" + world.person("ann").text() + "\" checked"));
}

TEST_F(ACopy, MovesAWorkshopFromAFreeDayToTheNextWorkday) {
  const auto seen = world.desk().see(world.viewer("carla"), world.wave());
  const Fields plan = copied_plan(*seen, *engine::date_from_text("2027-09-04"));
  EXPECT_EQ(plan.get("workshop-1-day"), "6") << "4 September 2027 is a Saturday";
  EXPECT_EQ(plan.get("seats"), "2");
}

TEST_F(ACopy, TakesAlongWhoWaited) {
  world.act("carla", world.zingem(),
            engine::wish::SetEnrolment{engine::EnrolmentStatus::applied, {}, true});
  Fields form = first_day;
  EXPECT_THAT(world.post("carla", place(), form).body(), Not(HasSubstr("name=\"organisations\"")));
  form.add("waiting", "yes");
  const auto page = world.post("carla", place(), form);
  EXPECT_THAT(page.body(), HasSubstr("name=\"organisations\" type=\"checkbox\" value=\"" +
                                     world.organisation("Zingem").text() + "\" checked"));
}

TEST_F(ACopy, NeedsADayAndTheRightToPlan) {
  EXPECT_EQ(world.post("carla", place()).status(), 422);
  const std::string theirs = "/golven/" + world.other_wave().text() + "/kopie";
  EXPECT_EQ(world.post("nele", theirs, first_day).status(), 403);
  EXPECT_EQ(world.get("ann", place()).status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
