#include "web/pages/review/earlier.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

constexpr const char* button = "Eerdere goedkeuring overnemen";

TEST(EarlierDecision, IsNotOfferedWithoutAnEarlierWave) {
  World world;
  world.hand_in("carla", world.wave(), "voorbereiding");
  const auto page = world.get("carla", "/zaken/" + world.wave().text() + "/stappen/goedkeuring");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), Not(HasSubstr(button)));
}

TEST(EarlierDecision, CantBeTakenOverByAFormThatWasMadeUp) {
  World world;
  world.hand_in("carla", world.wave(), "voorbereiding");
  const auto page = world.post(
      "carla", "/zaken/" + world.wave().text() + "/stappen/goedkeuring/besluit", {{"reuse", "1"}});
  EXPECT_EQ(page.status(), 422);
}

}  // namespace
}  // namespace draaiboek::web
