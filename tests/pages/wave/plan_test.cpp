#include "web/pages/wave/plan.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

// Carla coordinates one wave; who plans waves coordinates everything.
void let_plan(World& world) {
  db::Viewer system;
  system.is_system = true;
  world.store().people().give(system, world.person("carla"), {"coordinator", {}, ""});
}

Fields filled(World& world, const char* action) {
  return {{"programme", world.workflow_hash()},
          {"title", "Golf <Najaar>"},
          {"seats", "20"},
          {"staff-coordinator", world.person("carla").text()},
          {"workshop-1-day", "28"},
          {"workshop-1-month", "8"},
          {"workshop-1-year", "2027"},
          {"action", action}};
}

TEST(Plan, ShowsTheFormOfTheOnlyProgramme) {
  World world;
  let_plan(world);
  const auto page = world.get("carla", "/golven/nieuw");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("name=\"workshop-2-day\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"2\"")) << "the seats of the programme";
}

TEST(Plan, WarnsBeforeItPlans) {
  World world;
  let_plan(world);
  const auto page = world.post("carla", "/golven/nieuw", filled(world, "check"));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("valt in het weekend"));
  EXPECT_THAT(page.body(), HasSubstr("zomervakantie"));
  EXPECT_THAT(page.body(), HasSubstr("Golf &lt;Najaar&gt;"));
  EXPECT_THAT(world.get("carla", "/golven").body(), Not(HasSubstr("Najaar")));
}

TEST(Plan, NamesWhatIsNotFilledInYet) {
  World world;
  let_plan(world);
  const auto page = world.post("carla", "/golven/nieuw", filled(world, "check")).body();
  EXPECT_THAT(page, HasSubstr("Workshop 2: nog geen datum"));
  EXPECT_THAT(page, Not(HasSubstr("Workshop 1: nog geen datum")));
  EXPECT_THAT(page, HasSubstr("Analist: nog niemand gekozen"));
  EXPECT_THAT(page, Not(HasSubstr("Coördinator: nog niemand gekozen")));
  EXPECT_THAT(page, Not(HasSubstr("Expert: nog niemand gekozen"))) << "no step asks one";
}

TEST(Plan, PlansTheWaveOnceHoweverOftenTheFormIsSent) {
  World world;
  let_plan(world);
  Fields form = filled(world, "plan");
  form.add("command", engine::CommandId::of(77).text());
  const auto first = world.post("carla", "/golven/nieuw", form);
  const auto second = world.post("carla", "/golven/nieuw", form);
  EXPECT_EQ(first.status(), 303);
  EXPECT_EQ(first.header("Location"), second.header("Location"));
  EXPECT_THAT(world.get("carla", first.header("Location")).body(),
              HasSubstr("Golf &lt;Najaar&gt;"));
}

TEST(Plan, KeepsWhatWasTypedWhenADayDoesNotExist) {
  World world;
  let_plan(world);
  Fields form{{"programme", world.workflow_hash()},
              {"title", "Golf B"},
              {"seats", "20"},
              {"workshop-1-day", "31"},
              {"workshop-1-month", "2"},
              {"workshop-1-year", "2027"}};
  const auto page = world.post("carla", "/golven/nieuw", form);
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Golf B\""));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#workshop-1\""));
}

TEST(Plan, IsNotForAnAnalystNorForAnotherProgramme) {
  World world;
  EXPECT_EQ(world.get("ann", "/golven/nieuw").status(), 403);
  EXPECT_THAT(world.get("carla", "/golven/nieuw").body(), HasSubstr("geen actief programma"))
      << "who coordinates one wave can't start another";
}

}  // namespace
}  // namespace draaiboek::web
