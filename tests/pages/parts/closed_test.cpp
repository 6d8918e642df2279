#include "web/pages/parts/closed.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(ClosedPage, StandsWhereTheFormsOfACancelledWaveWere) {
  World world;
  const std::string wave = "/golven/" + world.wave().text();
  EXPECT_THAT(world.get("carla", wave).body(), HasSubstr("maandag 22 maart 2027"));
  world.act("carla", world.wave(),
            engine::wish::CloseCase{engine::Outcome::cancelled,
                                    {engine::TextId::of(7001), "Te weinig inschrijvingen"}});
  for (const std::string& place :
       {wave + "/annulering", wave + "/deelnemers/toevoegen", wave + "/gegevens",
        "/zaken/" + world.wave().text() + "/klok", "/zaken/" + world.melle().text() + "/klok",
        "/zaken/" + world.melle().text() + "/vertrek", wave + "/verplaatsing/workshop-1",
        wave + "/workshops/workshop-1/annulering", wave + "/workshops/workshop-1/materiaal",
        wave + "/workshops/workshop-1/presentielijst"}) {
    const auto page = world.get("carla", place);
    EXPECT_EQ(page.status(), 200) << place;
    EXPECT_THAT(page.body(), HasSubstr("Deze golf is geannuleerd.")) << place;
    EXPECT_THAT(page.body(), Not(HasSubstr("name=\"reason\""))) << place;
    EXPECT_THAT(page.body(), Not(HasSubstr("name=\"organisations\""))) << place;
  }
  const auto overview = world.get("carla", wave).body();
  EXPECT_THAT(overview, HasSubstr("Er is geen workshop meer gepland."));
  EXPECT_THAT(overview, HasSubstr("Te weinig inschrijvingen"));
  EXPECT_THAT(overview, Not(HasSubstr("maandag 22 maart 2027")));
  EXPECT_THAT(world.get("carla", wave + "/deskundigen").body(), Not(HasSubstr("koppelen")));
}

}  // namespace
}  // namespace draaiboek::web
