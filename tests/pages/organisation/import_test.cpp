#include <gmock/gmock.h>

#include "tests/pages/organisation/register_world.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::HasSubstr;
using testing::StartsWith;

TEST(ImportPage, LeadsAFileToItsPreviewAndSavesNothing) {
  RegisterWorld at;
  const auto sent = at.send("carla", "nis;naam\n44052;Oosterzele\n");
  ASSERT_EQ(sent.status(), 303) << sent.body();
  EXPECT_THAT(std::string(sent.header("Location")), StartsWith("/organisaties/import/"));
  EXPECT_EQ(at.one("44052").name, "Oosterzele-dorp");
}

TEST(ImportPage, SaysWhichByteOfWhichLineIsNoUtf8) {
  RegisterWorld at;
  const auto page = at.send("carla", "nis,name\n44052,Oosterzele\n44021,G\xE9nt\n");
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Regel 3: verwacht tekst in UTF-8; byte 34"));
  EXPECT_THAT(page.body(), HasSubstr("0xE9"));
}

TEST(ImportPage, NamesEveryWrongColumnWithTheNearestRightOne) {
  RegisterWorld at;
  const auto page = at.send("carla", "nis,nmae,provncie\n44052,x,y\n");
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("bedoelt u name?"));
  EXPECT_THAT(page.body(), HasSubstr("bedoelt u provincie?"));
}

TEST(ImportPage, RefusesNoFileAForeignTokenAndAYearThatIsNone) {
  RegisterWorld at;
  EXPECT_EQ(at.world.post("carla", "/organisaties/import").status(), 422);
  EXPECT_EQ(at.send("carla", "nis\n44052\n", "", "verzonnen").status(), 403);
  const auto page = at.send("carla", "nis\n44052\n", "twintig");
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("value=\"twintig\""));
  EXPECT_EQ(at.send("ann", "nis\n44052\n").status(), 403);
}

TEST(ImportPage, SaysThatAProgramIsNoList) {
  RegisterWorld at;
  const auto page = at.send("carla", std::string("MZ\x90\0\x03", 5));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("is geen CSV-bestand"));
  EXPECT_THAT(page.body(), testing::Not(HasSubstr("UTF-8; byte")));
}

}  // namespace
}  // namespace draaiboek::web
