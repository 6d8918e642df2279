#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::HasSubstr;
using testing::Not;

TEST(OrganisationsPage, IsSearchedByNameAndNumbers) {
  RegisterWorld at;
  for (const char* part : {"dorp", "44052", "0123.456", "01234"}) {
    const auto page = at.world.get("carla", std::string("/organisaties?zoek=") + part);
    EXPECT_THAT(page.body(), HasSubstr("Oosterzele-dorp")) << part;
    EXPECT_THAT(page.body(), HasSubstr("0123.456.749")) << part;
    EXPECT_THAT(page.body(), HasSubstr("13.700 (2024)")) << part;
    EXPECT_THAT(page.body(), HasSubstr("1 organisatie<")) << part;
    EXPECT_THAT(page.body(), Not(HasSubstr("Pelt"))) << part;
  }
  EXPECT_THAT(at.world.get("admin", "/organisaties?zoek=bestaatniet").body(),
              HasSubstr("Geen enkele organisatie gevonden"));
}

TEST(OrganisationsPage, IsNarrowedByProvinceAndType) {
  RegisterWorld at;
  const auto page = at.world.get("carla", "/organisaties?provincie=Limburg&soort=municipality");
  EXPECT_THAT(page.body(), HasSubstr("Pelt"));
  EXPECT_THAT(page.body(), HasSubstr("3 organisaties"));
  EXPECT_THAT(page.body(), HasSubstr("opgegaan in Hasselt (71072)"));
  EXPECT_THAT(page.body(), Not(HasSubstr("dorp")));
  EXPECT_THAT(page.body(), HasSubstr("<option value=\"Limburg\" selected>"));
}

TEST(OrganisationsPage, ShowsFiftyAtATime) {
  RegisterWorld at;
  std::vector<db::Organisation> more;
  for (int i = 0; i < 110; ++i)
    more.push_back({.id = registered_id("veel " + std::to_string(i)),
                    .name = "Veel " + std::to_string(1000 + i),
                    .type = "agency"});
  at.world.store().organisations().save(at.world.viewer("carla"), more);
  const auto second = at.world.get("carla", "/organisaties?soort=agency&pagina=2");
  EXPECT_THAT(second.body(), HasSubstr("Veel 1050"));
  EXPECT_THAT(second.body(), HasSubstr("Veel 1099"));
  EXPECT_THAT(second.body(), Not(HasSubstr("Veel 1049")));
  EXPECT_THAT(second.body(), Not(HasSubstr("Veel 1100")));
  EXPECT_THAT(second.body(), HasSubstr("pagina=3"));
  EXPECT_THAT(at.world.get("carla", "/organisaties?soort=agency&pagina=99").body(),
              HasSubstr("Veel 1109"));
}

TEST(OrganisationsPage, StandsUnderTheHeaderForWhoKeepsTheRegister) {
  RegisterWorld at;
  EXPECT_THAT(at.world.get("carla", "/toegankelijkheid").body(),
              HasSubstr("href=\"/organisaties\""));
  EXPECT_THAT(at.world.get("admin", "/toegankelijkheid").body(),
              HasSubstr("href=\"/organisaties\""));
  EXPECT_THAT(at.world.get("ann", "/toegankelijkheid").body(),
              Not(HasSubstr("href=\"/organisaties\"")));
  EXPECT_EQ(at.world.get("ann", "/organisaties").status(), 403);
}

}  // namespace
}  // namespace draaiboek::web
