#include "web/pages/toolkit/aids.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Aids : testing::Test {
  void offer(const std::string& title, const std::string& status, const std::string& step) {
    const db::ToolkitItemId id = db::ToolkitItemId::of(++last);
    db::Toolkit& toolkit = world.store().toolkit();
    toolkit.save(world.viewer("carla"),
                 {.id = id,
                  .title_nl = title,
                  .kind = "template",
                  .source = "VVSG",
                  .version = "2.1",
                  .licence = "CC BY",
                  .status = status,
                  .link = "https://vvsg.example/" + title},
                 0, {});
    toolkit.place(world.viewer("carla"), id, {"proef", step}, true);
  }
  std::string step(const std::string& name) const {
    return "/zaken/" + world.melle().text() + "/stappen/" + name;
  }
  World world;
  std::uint64_t last = 0;
};

TEST_F(Aids, StandAtTheirStepForTheOrganisations) {
  offer("BIA-sjabloon", "adapted", "bia");
  const auto page = world.get("marie", step("bia")).body();
  EXPECT_THAT(page, HasSubstr("Wat u hierbij kunt gebruiken"));
  EXPECT_THAT(page, HasSubstr("https://vvsg.example/BIA-sjabloon"));
  EXPECT_THAT(page, HasSubstr("versie 2.1; bron: VVSG, CC BY"));
  EXPECT_THAT(world.get("marie", step("vragen")).body(),
              Not(HasSubstr("Wat u hierbij kunt gebruiken")));
}

TEST_F(Aids, DisappearWhenTheyAreWithdrawn) {
  offer("Oud-sjabloon", "withdrawn", "bia");
  EXPECT_THAT(world.get("marie", step("bia")).body(), Not(HasSubstr("Oud-sjabloon")));
}

TEST_F(Aids, OfAWorkshopStandOnItsPageAndAtItsStep) {
  offer("Oefening", "collected", "workshop-1");
  offer("Handleiding", "collected", "voorbereiding");
  const std::string wave = world.wave().text();
  const auto page = world.get("carla", "/golven/" + wave + "/workshops/workshop-1").body();
  EXPECT_THAT(page, HasSubstr("Oefening"));
  EXPECT_THAT(page, HasSubstr("Handleiding"));
  EXPECT_THAT(world.get("marie", "/zaken/" + wave + "/stappen/workshop-1").body(),
              HasSubstr("Oefening"));
}

}  // namespace
}  // namespace draaiboek::web
