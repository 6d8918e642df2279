#include <gmock/gmock.h>

#include <regex>

#include "tests/pages/organisation/register_world.h"

namespace draaiboek::web {
namespace {

using support::RegisterWorld;
using testing::HasSubstr;
using testing::Not;

/// 300 rows of which the 11th, 151st and last are wrong.
std::string three_hundred() {
  std::string csv = "nis;name\n";
  for (int i = 0; i < 300; ++i) {
    const bool wrong = i == 10 || i == 150 || i == 299;
    csv += std::to_string((wrong ? 50'000 : 45'500) + i) + ";Gemeente " + std::to_string(i) + "\n";
  }
  return csv;
}

struct ImportPreview : testing::Test {
  std::string send(const std::string& csv, const std::string& year = "") {
    const auto sent = at.send("carla", csv, year);
    EXPECT_EQ(sent.status(), 303) << sent.body();
    return std::string(sent.header("Location"));
  }
  std::string version(const std::string& place) {
    const std::string page = at.world.get("carla", place).body();
    std::smatch found;
    std::regex_search(page, found, std::regex("name=\"version\" value=\"([0-9]+)\""));
    return found[1];
  }
  RegisterWorld at;
};

TEST_F(ImportPreview, ShowsCountsFirstThenWrongRowsAndFiftyAtATime) {
  const std::string place = send(three_hundred());
  const std::string page = at.world.get("carla", place).body();
  EXPECT_THAT(page, HasSubstr("Regel 12, kolom 1 &#39;nis&#39; (NIS-code): verwacht een NIS-code "
                              "van vijf cijfers"));
  EXPECT_THAT(page, HasSubstr("gevonden &#39;50010&#39;"));
  EXPECT_THAT(page, HasSubstr("Gemeente 46"));
  EXPECT_THAT(page, Not(HasSubstr("Gemeente 47<")));
  EXPECT_LT(page.find("297"), page.find("Gemeente 0 ("));
  EXPECT_LT(page.find("Regel 301"), page.find("Gemeente 0 ("));
  EXPECT_THAT(at.world.get("carla", place + "?pagina=6").body(), HasSubstr("Gemeente 298"));
}

TEST_F(ImportPreview, SavesNothingWhileARowIsWrongUnlessThatIsAskedFor) {
  const std::string place = send(three_hundred());
  const auto refused = at.world.post("carla", place, {{"version", version(place)}});
  EXPECT_EQ(refused.status(), 422);
  EXPECT_THAT(refused.body(), HasSubstr("Er staan 3 foute rijen in het bestand"));
  EXPECT_THAT(refused.body(), HasSubstr("aria-describedby=\"skip-error\""));
  EXPECT_THAT(at.world.get("carla", "/organisaties?zoek=Gemeente").body(),
              HasSubstr("Geen enkele organisatie gevonden"));
  const auto done = at.world.post("carla", place, {{"version", version(place)}, {"skip", "yes"}});
  EXPECT_EQ(done.status(), 303);
  EXPECT_THAT(at.world.get("carla", "/organisaties?zoek=Gemeente").body(),
              HasSubstr("297 organisaties"));
  const auto page = at.world.get("admin", place);
  EXPECT_THAT(page.body(), HasSubstr("Bewaard door carla"));
  EXPECT_THAT(page.body(), HasSubstr("297"));
  EXPECT_THAT(at.world.get("admin", "/organisaties/import").body(), HasSubstr("lijst.csv"));
  EXPECT_EQ(at.world.post("carla", place, {{"version", "1"}}).status(), 303) << "a second click";
}

TEST_F(ImportPreview, ShowsWhatIsEmptied) {
  const std::string place = send("nis,inhabitants\n44052,-\n");
  const std::string page = at.world.get("carla", place).body();
  EXPECT_THAT(page, HasSubstr("Inwoners: 13700 valt weg"));
  EXPECT_EQ(at.world.post("carla", place, {{"version", version(place)}}).status(), 303);
  EXPECT_EQ(at.one("44052").inhabitants, 0);
  EXPECT_EQ(at.one("44052").inhabitants_year, 0);
  EXPECT_EQ(at.one("44052").name, "Oosterzele-dorp");
}

TEST_F(ImportPreview, ShowsWhatWasNotThereBefore) {
  const std::string place = send("nis,website\n44052,www.oosterzele.be\n");
  EXPECT_THAT(at.world.get("carla", place).body(),
              HasSubstr("Website: https://www.oosterzele.be (nieuw)"));
}

TEST_F(ImportPreview, ShowsWhichFieldsChange) {
  const std::string place = send("nis,population\n44052,14000\n72043,33000\n", "2024");
  const auto page = at.world.get("carla", place);
  EXPECT_THAT(page.body(), HasSubstr("Inwoners: 13700 wordt 14000"));
  EXPECT_THAT(page.body(), HasSubstr("Ongewijzigd"));
  ASSERT_EQ(at.world.post("carla", place, {{"version", version(place)}}).status(), 303);
  EXPECT_EQ(at.one("44052").inhabitants, 14'000);
  EXPECT_EQ(at.one("44052").inhabitants_year, 2024);
}

TEST_F(ImportPreview, IsMadeAgainWhenTheRegisterChangedMeanwhile) {
  const std::string place = send("nis,name\n44052,Oosterzele\n");
  const std::string seen = version(place);
  db::Organisation pelt = at.one("72043");
  pelt.name = "Neerpelt";
  at.world.store().organisations().save(at.world.viewer("nele"), {pelt});
  const auto late = at.world.post("carla", place, {{"version", seen}});
  EXPECT_EQ(late.status(), 409);
  EXPECT_THAT(late.body(), HasSubstr("intussen gewijzigd"));
  EXPECT_EQ(at.one("44052").name, "Oosterzele-dorp");
  EXPECT_EQ(at.world.post("carla", place, {{"version", version(place)}}).status(), 303);
  EXPECT_EQ(at.one("44052").name, "Oosterzele");
}

TEST_F(ImportPreview, NamesACodeThatStandsTwice) {
  const auto page =
      at.world.get("carla", send("nis,name\n44021,Gent\n44073,Wachtebeke\n44021,Gent\n"));
  EXPECT_THAT(page.body(), HasSubstr("het staat al op regel 2"));
}

TEST_F(ImportPreview, IsNotThereForAnUnknownImport) {
  for (const char* name : {"bestaat-niet", "00000000000000000000000404"}) {
    EXPECT_EQ(at.world.get("carla", std::string("/organisaties/import/") + name).status(), 404);
    EXPECT_EQ(at.world.post("carla", std::string("/organisaties/import/") + name).status(), 404);
  }
}

}  // namespace
}  // namespace draaiboek::web
