#include "web/pages/toolkit/item.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct AnItem : testing::Test {
  AnItem() {
    world.store().toolkit().save(world.viewer("carla"),
                                 {.id = id,
                                  .title_nl = "Belboom",
                                  .title_en = "Call tree",
                                  .kind = "template",
                                  .source = "VVSG",
                                  .licence = "CC BY"},
                                 0, {});
  }
  static Fields changed(const std::string& title, const char* status, const char* revision) {
    return {{"title-nl", title}, {"kind", "guideline"}, {"source", "VVSG"},    {"licence", "CC BY"},
            {"part", "s07"},     {"status", status},    {"revision", revision}};
  }
  World world;
  db::ToolkitItemId id = db::ToolkitItemId::of(1);
  std::string place = item_place(id);
};

TEST_F(AnItem, IsShownToTheStaffAndChangedByCoordinators) {
  EXPECT_THAT(world.get("ann", place).body(), HasSubstr("Belboom"));
  EXPECT_THAT(world.get("ann", place).body(), Not(HasSubstr("name=\"title-nl\"")));
  EXPECT_THAT(world.get("ed", place + "?lang=en").body(), HasSubstr("Call tree"));
  EXPECT_EQ(world.post("carla", place, changed("Belboom 2", "adapted", "1")).status(), 303);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("Belboom 2"));
  EXPECT_EQ(world.post("ann", place, changed("x", "adapted", "2")).status(), 403);
  EXPECT_EQ(world.get("marie", place).status(), 403);
  EXPECT_EQ(world.get("carla", item_place(db::ToolkitItemId::of(9))).status(), 404);
}

TEST_F(AnItem, IsNotOverwrittenByWhoSawAnOlderOne) {
  world.post("carla", place, changed("Eerst", "adapted", "1"));
  const auto page = world.post("nele", place, changed("Daarna", "adapted", "1"));
  EXPECT_EQ(page.status(), 409);
  EXPECT_THAT(page.body(), HasSubstr("Daarna"));
  EXPECT_EQ(world.store().toolkit().item(world.viewer("carla"), id)->item.title_nl, "Eerst");
}

TEST_F(AnItem, IsOfferedAtAStepThatExists) {
  const Fields offer = {{"place", "proef bia"}, {"action", "add"}};
  EXPECT_EQ(world.post("carla", place + "/stappen", offer).status(), 303);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("Proefprogramma: BIA indienen"));
  EXPECT_EQ(world.post("carla", place + "/stappen", {{"place", "proef weg"}}).status(), 422);
  const Fields take = {{"place", "proef bia"}, {"action", "remove"}};
  EXPECT_EQ(world.post("carla", place + "/stappen", take).status(), 303);
  EXPECT_EQ(world.post("carla", place + "/stappen", take).status(), 422);
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr("nog bij geen enkele stap"));
}

TEST_F(AnItem, KeepsItsOwnFieldsWhenAnotherFormOfThePageIsRefused) {
  const auto page = world.post("carla", place + "/stappen", {{"place", ""}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"Belboom\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"collected\" checked"));
}

}  // namespace
}  // namespace draaiboek::web
