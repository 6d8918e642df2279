#include "web/pages/toolkit/file.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"
#include "tests/support/canary.h"
#include "tests/support/world.h"
#include "web/pages/toolkit/item.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;

struct AnItemFile : testing::Test {
  AnItemFile() { save("collected", 0); }
  void save(const std::string& status, int seen) {
    world.store().toolkit().save(world.viewer("carla"),
                                 {.id = id,
                                  .title_nl = "Sjabloon",
                                  .kind = "template",
                                  .source = "CRT",
                                  .licence = "eigen werk",
                                  .status = status},
                                 seen, {});
  }
  Response bring(const std::string& who, const std::string& name, const std::string& bytes) {
    return support::send_file(world, who, item_place(id), {"file", name, bytes});
  }
  db::ToolkitRow row() { return *world.store().toolkit().item(world.viewer("carla"), id); }
  std::string file() { return toolkit_file_place(row().item.file); }
  void offer(const std::string& programme) {
    world.store().toolkit().place(world.viewer("carla"), id, {programme, "bia"}, true);
  }
  World world;
  db::ToolkitItemId id = db::ToolkitItemId::of(1);
};

TEST_F(AnItemFile, IsBroughtByACoordinatorAndReadByTheStaff) {
  EXPECT_EQ(bring("carla", "bia.xlsx", support::sheet("cellen")).status(), 303);
  EXPECT_THAT(world.get("carla", item_place(id)).body(), HasSubstr("bia.xlsx"));
  const auto answer = world.get("ann", file());
  EXPECT_EQ(answer.status(), 200);
  EXPECT_THAT(support::canary::text_of(answer), HasSubstr("cellen"));
  EXPECT_EQ(bring("ann", "bia.xlsx", support::sheet()).status(), 403);
}

TEST_F(AnItemFile, ReachesParticipantsOfAProgrammeInWhichItIsOffered) {
  bring("carla", "bia.xlsx", support::sheet());
  EXPECT_EQ(world.get("marie", file()).status(), 404);
  offer("ander-programma");
  EXPECT_EQ(world.get("marie", file()).status(), 404);
  offer("proef");
  EXPECT_EQ(world.get("marie", file()).status(), 200);
  EXPECT_THAT(world.get("marie", "/zaken/" + world.melle().text() + "/stappen/bia").body(),
              HasSubstr(file()));
  EXPECT_EQ(world.get("olga", file()).status(), 404);
  save("withdrawn", 2);
  EXPECT_EQ(world.get("marie", file()).status(), 404);
  EXPECT_EQ(world.get("carla", file()).status(), 200);
}

TEST_F(AnItemFile, StaysWithTheStaffAtAStepThatParticipantsDoNotSee) {
  bring("carla", "bia.xlsx", support::sheet());
  const auto place = [&](const char* step) {
    world.store().toolkit().place(world.viewer("carla"), id, {"proef", step}, true);
  };
  place("goedkeuring");
  place("een-stap-van-vroeger");
  EXPECT_EQ(world.get("marie", file()).status(), 404);
  EXPECT_EQ(world.get("vic", file()).status(), 200);
  place("voorbereiding");
  EXPECT_EQ(world.get("marie", file()).status(), 200) << "this step of the wave is shared";
}

TEST_F(AnItemFile, IsWhatItsNameSays) {
  const auto page = bring("carla", "bia.docx", "geen docx");
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("file-error"));
  EXPECT_FALSE(row().item.file);
  EXPECT_EQ(bring("carla", "bia.exe", "MZ").status(), 422);
}

TEST_F(AnItemFile, IsNoDocumentOfACase) {
  bring("carla", "bia.xlsx", support::sheet());
  const std::string document = "/documenten/" + row().item.file.text();
  for (const char* who : {"carla", "sam", "marie"})
    EXPECT_EQ(world.get(who, document).status(), 404) << who;
}

}  // namespace
}  // namespace draaiboek::web
