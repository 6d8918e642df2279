#include "web/pages/people/readers.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class WhoCanRead : public testing::Test {
 protected:
  WhoCanRead() { world_.hold_workshop(); }
  std::string step() { return "/zaken/" + world_.melle().text() + "/stappen/bia"; }
  std::string readers(const std::string& who = "marie") {
    return world_.get(who, step() + "/lezers").body();
  }
  support::World world_;
};

TEST_F(WhoCanRead, NamesExactlyThoseWhoGetThePage) {
  const std::string page = readers();
  for (const char* name : {"carla", "ann", "marie", "mo", "vic", "ed", "omar", "nele", "admin"}) {
    const bool gets_it = world_.get(name, step()).status() == 200;
    const std::string row = "role=\"rowheader\">" + std::string(name) + "</th>";
    EXPECT_EQ(page.find(row) != std::string::npos, gets_it) << name;
  }
}

TEST_F(WhoCanRead, ChangesWithTheGrants) {
  world_.store().people().give(world_.viewer("admin"), world_.person("olga"),
                               {"analyst", db::Scope::wave, world_.wave().text()});
  EXPECT_THAT(readers(), HasSubstr(">olga<"));
  world_.store().account_register().set_active(world_.viewer("admin"), world_.person("olga"), false,
                                               "Weg", world_.desk().now().instant);
  EXPECT_THAT(readers(), Not(HasSubstr(">olga<")));
}

TEST_F(WhoCanRead, TellsForEachFileWhoCanOpenIt) {
  world_.upload("marie", world_.melle(), "bia", "bia");
  const std::string own_only = "summary-list__value\">marie, mo</dd>";
  EXPECT_THAT(readers(), HasSubstr(own_only)) << "what isn't handed in stays with who works on it";
  EXPECT_THAT(readers("carla"), Not(HasSubstr("bia.xlsx")));
  world_.hand_in("marie", world_.melle(), "bia");
  EXPECT_THAT(readers(), HasSubstr("summary-list__value\">ann, carla, marie, mo, tom</dd>"));
}

TEST_F(WhoCanRead, IsLinkedFromTheStep) {
  EXPECT_THAT(world_.get("marie", step()).body(), HasSubstr(step() + "/lezers"));
}

TEST_F(WhoCanRead, StandInATableThatScrollsByItself) {
  EXPECT_THAT(readers(), HasSubstr("<div class=\"db-scroll\" role=\"region\" "
                                   "aria-labelledby=\"readers-caption\" tabindex=\"0\">"));
}

}  // namespace
}  // namespace draaiboek::web
