#include "web/pages/parts/reason.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(ReasonPage, AsksBeforeItActsAndHasAWayBack) {
  World world;
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/annulering");
  EXPECT_THAT(page.body(), HasSubstr("govuk-button--warning"));
  EXPECT_THAT(page.body(), HasSubstr("name=\"version\""));
  EXPECT_THAT(page.body(), HasSubstr("href=\"/golven/" + world.wave().text() + "\""));
}

}  // namespace
}  // namespace draaiboek::web
