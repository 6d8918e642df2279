#include "web/pages/wave/plan_form.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Filled {
  engine::wish::PlanWave wish;
  std::vector<engine::Refusal> errors;
};

Filled read(World& world, const Fields& form) {
  const Request request = world.request("carla", "/golven/nieuw");
  const Asked asked{.request = request, .number = "1"};
  const auto snapshot = world.snapshot();
  db::Person carla;
  carla.id = world.person("carla");
  Reader reader(form);
  auto wish =
      read_plan(Say(world.desk(), asked), *snapshot.workflow, {{"coordinator", {carla}}}, reader);
  return {std::move(wish), reader.errors()};
}

Fields good(World& world) {
  return {{"title", "Golf 2"},
          {"seats", "20"},
          {"staff-coordinator", world.person("carla").text()},
          {"workshop-1-day", "1"},
          {"workshop-1-month", "9"},
          {"workshop-1-year", "2027"},
          {"workshop-1-from", "9.30"},
          {"workshop-1-until", "12"},
          {"workshop-1-room", "Zaal B"}};
}

TEST(PlanForm, ReadsDatesTimesRoomsAndStaff) {
  World world;
  const auto filled = read(world, good(world));
  EXPECT_TRUE(filled.errors.empty());
  ASSERT_EQ(filled.wish.anchors.size(), 1U);
  EXPECT_EQ(filled.wish.anchors.front().from, "09:30");
  EXPECT_EQ(filled.wish.anchors.front().room, "Zaal B");
  EXPECT_EQ(filled.wish.staff.size(), 1U);
}

TEST(PlanForm, RefusesADayThatDoesNotExist) {
  World world;
  Fields form{{"workshop-1-day", "30"}, {"workshop-1-month", "2"}, {"workshop-1-year", "2027"}};
  const auto filled = read(world, form);
  const bool named = std::any_of(filled.errors.begin(), filled.errors.end(), [](const auto& one) {
    return one.field == "workshop-1" && one.message.key == "input.date";
  });
  EXPECT_TRUE(named);
}

TEST(PlanForm, RefusesASecondWorkshopBeforeTheFirst) {
  World world;
  Fields form = good(world);
  form.add("workshop-2-day", "1");
  form.add("workshop-2-month", "8");
  form.add("workshop-2-year", "2027");
  const auto filled = read(world, form);
  ASSERT_EQ(filled.errors.size(), 1U);
  EXPECT_EQ(filled.errors.front().field, "workshop-2");
}

TEST(PlanForm, RefusesAnEndBeforeTheStartAndARoomWithoutADate) {
  World world;
  Fields form{{"title", "Golf"},
              {"seats", "2"},
              {"staff-coordinator", world.person("carla").text()},
              {"workshop-2-room", "Zaal"}};
  const auto filled = read(world, form);
  ASSERT_EQ(filled.errors.size(), 1U);
  EXPECT_EQ(filled.errors.front().message.key, "plan.date-missing");
}

TEST(PlanForm, OffersTheRolesOfTheProgrammeAndThenTheOthersOfAWave) {
  World world;
  const auto workflow = world.snapshot().workflow;
  EXPECT_THAT(step_roles(*workflow, world.desk().reaches),
              testing::ElementsAre("coordinator", "validator", "analyst"));
  EXPECT_THAT(
      staff_roles(*workflow, world.desk().reaches),
      testing::ElementsAre("coordinator", "validator", "analyst", "expert", "application-owner"))
      << "the steering group follows whole programmes, an observer sees no wave";
}

TEST(PlanForm, KnowsTheRolesOfAnOrganisationByTheTable) {
  World world;
  EXPECT_THAT(organisation_roles(world.desk().reaches), testing::ElementsAre("contact", "member"));
}

}  // namespace
}  // namespace draaiboek::web
