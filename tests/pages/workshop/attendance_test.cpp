#include "web/pages/workshop/attendance.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

TEST(AttendancePage, NotesWhoCameAndWhoDidNot) {
  World world;
  world.hold_workshop();
  const std::string box = world.melle().text() + "." + world.person("marie").text();
  const std::string place =
      "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/aanwezigheid";
  EXPECT_THAT(world.get("carla", place).body(), HasSubstr(box));
  EXPECT_EQ(world.post("carla", place, {{"present", box}, {"present", "strange"}}).status(), 303);
  const auto page = world.get("carla", "/golven/" + world.wave().text() + "/workshops/workshop-1");
  EXPECT_THAT(page.body(), HasSubstr("marie (contactpersoon): aanwezig"));
  EXPECT_THAT(page.body(), HasSubstr("mo (collega): niet aanwezig"));
}

TEST(AttendancePage, WaitsUntilTheWorkshopWasHeld) {
  World world;
  EXPECT_EQ(world
                .post("carla",
                      "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/aanwezigheid")
                .status(),
            422);
  EXPECT_EQ(
      world
          .post("vic", "/golven/" + world.wave().text() + "/workshops/workshop-1" + "/aanwezigheid")
          .status(),
      403);
}

TEST(Attendance, NamesEveryInvitee) {
  engine::CaseState participant;
  participant.id = engine::CaseId::of(1);
  participant.staff = {{"contact", engine::PersonId::of(2)}, {"member", engine::PersonId::of(3)}};
  const auto people = read_attendance(
      {participant.id.text() + "." + engine::PersonId::of(3).text()}, {&participant});
  ASSERT_EQ(people.size(), 2U);
  EXPECT_FALSE(people.front().present);
  EXPECT_TRUE(people.back().present);
}

}  // namespace
}  // namespace draaiboek::web
