#include "web/pages/step/kinds.h"

#include <gmock/gmock.h>

#include "engine/kinds/registry.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;

TEST(KindPages, AreForKindsThatExist) {
  for (const KindPage& row : kind_pages()) {
    const auto& kinds = engine::all_kinds();
    EXPECT_TRUE(std::any_of(kinds.begin(), kinds.end(), [&](const engine::Kind* kind) {
      return kind->name == row.kind;
    })) << row.kind;
  }
}

TEST(KindPages, ShowEveryStepToWhoeverSeesIt) {
  World world;
  const auto snapshot = world.snapshot();
  for (const engine::Step& step : snapshot.workflow->steps) {
    const bool of_wave = step.level == engine::Level::wave;
    const auto at = of_wave ? world.wave() : world.melle();
    const std::string place = "/zaken/" + at.text() + "/stappen/" + step.id;
    for (const char* who : {"carla", "ann", "marie"}) {
      const int status = world.get(who, place).status();
      EXPECT_THAT(status, testing::AnyOf(200, 303, 404)) << who << " " << step.id;
    }
    EXPECT_THAT(world.get("carla", place).status(), testing::AnyOf(200, 303)) << step.id;
    EXPECT_EQ(world.get("nele", place).status(), 404) << step.id;
  }
}

TEST(KindPages, DoNotExistForAStepThatDoesNot) {
  World world;
  const std::string steps = "/zaken/" + world.melle().text() + "/stappen/";
  EXPECT_EQ(world.get("carla", steps + "bestaat-niet").status(), 404);
  EXPECT_EQ(world.get("carla", steps + "voorbereiding").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
