#include "web/pages/people/link.h"

#include <gmock/gmock.h>

#include <regex>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

// "/toegang?sleutel=<64 digits>" as it stands on the page.
std::string link_on(const Response& page) {
  static const std::regex link("/toegang\\?sleutel=[0-9a-f]{64}");
  std::smatch found;
  const std::string& body = page.body();
  return std::regex_search(body, found, link) ? found.str() : "";
}

TEST(ALinkForSomebody, IsShownToTheAdministratorWhoMakesItAndOpensTheAccount) {
  support::World world;
  const std::string place = "/mensen/" + world.person("zita").text();
  const auto page = world.post("admin", place + "/link");
  EXPECT_EQ(page.status(), 200);
  EXPECT_THAT(page.body(), HasSubstr("Activeringslink voor zita"));
  const std::string link = link_on(page);
  ASSERT_NE(link, "");
  EXPECT_EQ(world.get("", link).status(), 200);
  EXPECT_THAT(world.get("admin", place).body(), HasSubstr("Uitgenodigd; de link werkt tot"));
}

TEST(ALinkForSomebody, StandsOnAPageThatNoChoiceOfLanguageLeadsAwayFrom) {
  support::World world;
  const auto page = world.post("admin", "/mensen/" + world.person("zita").text() + "/link");
  EXPECT_THAT(page.body(), testing::Not(HasSubstr("hreflang")));
  EXPECT_THAT(world.get("admin", "/mensen").body(), HasSubstr("hreflang"));
}

TEST(ALinkForSomebody, IsForANewPasswordOnceThereWasOne) {
  support::World world;
  world.store().people().set_password(world.person("zita"), "a hash");
  const auto page = world.post("admin", "/mensen/" + world.person("zita").text() + "/link");
  EXPECT_THAT(page.body(), HasSubstr("Nieuw wachtwoord voor zita"));
}

TEST(ALinkForSomebody, EndsTheOneBeforeIt) {
  support::World world;
  const std::string place = "/mensen/" + world.person("zita").text() + "/link";
  const std::string first = link_on(world.post("admin", place));
  world.post("admin", place);
  EXPECT_EQ(world.get("", first).status(), 410);
}

}  // namespace
}  // namespace draaiboek::web
