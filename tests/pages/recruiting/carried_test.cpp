#include "web/pages/recruiting/carried.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Fields next_wave(World& world, const char* action) {
  db::Viewer system;
  system.is_system = true;
  world.store().people().give(system, world.person("carla"), {"coordinator", {}, ""});
  return {{"programme", world.workflow_hash()},
          {"title", "Golf twee"},
          {"seats", "2"},
          {"staff-coordinator", world.person("carla").text()},
          {"organisations", world.organisation("Zingem").text()},
          {"action", action},
          {"command", engine::CommandId::of(99).text()}};
}

std::vector<engine::CaseId> participants_of(World& world, const std::string& place) {
  const auto wave = engine::CaseId::parse(place.substr(place.rfind('/') + 1));
  return world.desk().see(world.viewer("carla"), *wave)->participants();
}

TEST(Carried, OrganisationsAreNamedBeforeTheWaveIsPlanned) {
  World world;
  const auto page = world.post("carla", "/golven/nieuw", next_wave(world, "check"));
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("Organisaties die wachtten"));
  EXPECT_THAT(page.body(), HasSubstr("Zingem"));
}

TEST(Carried, OrganisationsComeOnTheListOfTheNewWaveOnce) {
  World world;
  const Fields form = next_wave(world, "plan");
  const auto first = world.post("carla", "/golven/nieuw", form);
  const auto second = world.post("carla", "/golven/nieuw", form);
  ASSERT_EQ(first.status(), 303) << first.body();
  EXPECT_EQ(second.header("Location"), first.header("Location"));
  EXPECT_THAT(participants_of(world, first.header("Location")), SizeIs(1));
}

TEST(Carried, NothingIsAddedToAWaveThatWasPlannedWithoutThem) {
  World world;
  Fields form;
  for (const auto& [name, value] : next_wave(world, "plan")) {
    if (name != "organisations")
      form.add(name, value);
  }
  const auto planned = world.post("carla", "/golven/nieuw", form);
  EXPECT_THAT(participants_of(world, planned.header("Location")), IsEmpty());
}

}  // namespace
}  // namespace draaiboek::web
