#include "web/pages/people/wishes.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(AWishForAPassword, IsSeenByWhoCanHelpAndByNobodyElse) {
  support::World world;
  world.post("", "/wachtwoord-vergeten", {{"email", "mo@proef.example"}});
  const std::string at_case =
      "href=\"/zaken/" + world.melle().text() + "/mensen/" + world.person("mo").text();
  for (const char* who : {"marie", "carla"})
    EXPECT_THAT(world.get(who, "/taken").body(), HasSubstr(at_case)) << who;
  EXPECT_THAT(world.get("admin", "/taken").body(),
              HasSubstr("href=\"/mensen/" + world.person("mo").text()));
  for (const char* who : {"omar", "ann", "nele", "mo"})
    EXPECT_THAT(world.get(who, "/taken").body(), Not(HasSubstr("Vraagt een nieuw wachtwoord")))
        << who;
}

TEST(AWishForAPassword, EndsWithTheLink) {
  support::World world;
  world.post("", "/wachtwoord-vergeten", {{"email", "mo@proef.example"}});
  world.post("marie",
             "/zaken/" + world.melle().text() + "/mensen/" + world.person("mo").text() + "/link");
  EXPECT_THAT(world.get("marie", "/taken").body(), Not(HasSubstr("Vraagt een nieuw wachtwoord")));
}

}  // namespace
}  // namespace draaiboek::web
