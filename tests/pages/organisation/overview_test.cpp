#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::HasSubstr;
using testing::Not;

TEST(OrganisationPage, ShowsTheFacts) {
  RegisterWorld at;
  const auto page = at.world.get("admin", RegisterWorld::place("44052"));
  EXPECT_THAT(page.body(), HasSubstr("0123.456.749"));
  EXPECT_THAT(page.body(), HasSubstr("Oost-Vlaanderen"));
  EXPECT_THAT(page.body(), HasSubstr("13.700 (2024)"));
  EXPECT_THAT(page.body(), HasSubstr("In het register is nog geen contactpersoon genoteerd."));
  EXPECT_THAT(at.world.get("admin", RegisterWorld::place("44052") + "?lang=en").body(),
              HasSubstr("13,700 (2024)"));
}

TEST(OrganisationPage, LeadsFromAMergedOneToItsSuccessorAndBack) {
  RegisterWorld at;
  const auto old = at.world.get("carla", RegisterWorld::place("73040"));
  EXPECT_THAT(old.body(), HasSubstr("Deze organisatie bestaat niet meer sinds 01-01-2025"));
  EXPECT_THAT(old.body(), HasSubstr(RegisterWorld::place("71072")));
  const auto now = at.world.get("carla", RegisterWorld::place("71072"));
  EXPECT_THAT(now.body(), HasSubstr("Kortessem (73040)"));
  EXPECT_THAT(now.body(), Not(HasSubstr("bestaat niet meer")));
}

TEST(OrganisationPage, ShowsOnlyTheWavesThatTheViewerSees) {
  RegisterWorld at;
  const std::string melle = "/organisaties/" + at.world.organisation("Melle").text();
  EXPECT_THAT(at.world.get("carla", melle).body(), HasSubstr("/zaken/" + at.world.melle().text()));
  EXPECT_THAT(at.world.get("carla", melle).body(), HasSubstr("Ingeschreven"));
  for (const char* who : {"nele", "admin"}) {
    const auto page = at.world.get(who, melle);
    EXPECT_THAT(page.body(), Not(HasSubstr(at.world.melle().text()))) << who;
    EXPECT_THAT(page.body(), HasSubstr("U ziet geen golf")) << who;
  }
}

TEST(OrganisationPage, IsNotThereForAnUnknownOne) {
  RegisterWorld at;
  const std::string unknown = "/organisaties/" + engine::OrganisationId::of(404).text();
  for (const char* more : {"", "/gegevens", "/contact"})
    EXPECT_EQ(at.world.get("carla", unknown + more).status(), 404) << more;
  for (const char* more : {"/gegevens", "/contact"})
    EXPECT_EQ(at.world.post("carla", unknown + more).status(), 404) << more;
}

TEST(OrganisationPage, NamesWhoIsTheContactInAWave) {
  RegisterWorld at;
  const std::string melle = "/organisaties/" + at.world.organisation("Melle").text();
  EXPECT_THAT(at.world.get("carla", melle).body(), HasSubstr("Contactpersoon in deze golf: marie"));
}

}  // namespace
}  // namespace draaiboek::web
