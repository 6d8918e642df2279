#include "web/setup/register/cells.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> wrong_fields_of(const std::vector<Wrong>& wrong) {
  std::vector<std::string> fields;
  for (const Wrong& one : wrong)
    fields.push_back(one.field);
  return fields;
}

TEST(Cells, BecomeAnOrganisation) {
  db::Organisation one;
  std::vector<Wrong> wrong;
  read_cells({{"name", "Melle"},
              {"nis", "44040"},
              {"kbo", "0123.456.749"},
              {"type", "gemeente en OCMW"},
              {"inhabitants", "11500"},
              {"year", "2024"},
              {"website", "www.melle.example"},
              {"telephone", "09 210 07 80"},
              {"email", "Info@Melle.example"},
              {"lat", "51.00212"},
              {"lon", "3.8"}},
             one, wrong);
  check_organisation(one, wrong);
  EXPECT_THAT(wrong, IsEmpty());
  EXPECT_EQ(one.kbo, "0123456749");
  EXPECT_EQ(one.type, "joint");
  EXPECT_EQ(one.inhabitants, 11'500);
  EXPECT_EQ(one.website, "https://www.melle.example");
  EXPECT_EQ(one.email, "info@melle.example");
  EXPECT_EQ(one.latitude, 51'002'120);
  EXPECT_EQ(one.longitude, 3'800'000);
  EXPECT_EQ(one.province, "Oost-Vlaanderen") << "as its NIS code says";
}

TEST(Cells, AreAllJudgedAtOnceAndLeaveWhatWasThere) {
  db::Organisation one;
  one.name = "Melle";
  one.province = "Limburg";
  std::vector<Wrong> wrong;
  read_cells({{"nis", "4404"},
              {"kbo", "0123.456.748"},
              {"type", "gementee"},
              {"province", "Oost-Vlandren"},
              {"inhabitants", "veel"},
              {"year", "20"},
              {"website", "geen"},
              {"telephone", "12"},
              {"email", "melle"},
              {"successor", "x"},
              {"merged", "1/1/2025"},
              {"lat", "noord"}},
             one, wrong);
  EXPECT_THAT(wrong_fields_of(wrong),
              ElementsAre("nis", "kbo", "website", "telephone", "email", "successor", "type",
                          "province", "inhabitants", "year", "lat", "merged"));
  EXPECT_EQ(one.province, "Limburg");
  const Wrong province = {.field = "province",
                          .expected = {"organisations.expected.province"},
                          .found = "Oost-Vlandren",
                          .nearest = "Oost-Vlaanderen"};
  EXPECT_THAT(wrong, testing::Contains(province));
}

TEST(Cells, ThatAreEmptySayNothing) {
  db::Organisation one;
  one.name = "Melle";
  one.email = "info@melle.example";
  std::vector<Wrong> wrong;
  read_cells({{"name", ""}, {"email", ""}, {"inhabitants", ""}}, one, wrong);
  EXPECT_THAT(wrong, IsEmpty());
  EXPECT_EQ(one.name, "Melle");
  EXPECT_EQ(one.email, "info@melle.example");
}

TEST(Organisation, NeedsWhatItsTypeAsks) {
  db::Organisation municipality;
  std::vector<Wrong> wrong;
  check_organisation(municipality, wrong);
  EXPECT_THAT(wrong_fields_of(wrong), ElementsAre("name", "nis"));
  wrong.clear();
  db::Organisation agency{.id = {}, .name = "ABB", .type = "agency"};
  check_organisation(agency, wrong);
  EXPECT_THAT(wrong, IsEmpty());
  db::Organisation ocmw{
      .id = {}, .name = "OCMW Melle", .type = "ocmw", .province = "Limburg", .kbo = "0123456749"};
  check_organisation(ocmw, wrong);
  EXPECT_THAT(wrong, IsEmpty());
}

TEST(Organisation, LiesInTheProvinceOfItsNisCode) {
  db::Organisation one{.id = {}, .name = "Melle", .nis = "44040", .province = "Limburg"};
  std::vector<Wrong> wrong;
  check_organisation(one, wrong);
  ASSERT_EQ(wrong.size(), 1U);
  EXPECT_EQ(wrong[0].expected.key, "organisations.expected.province-of-nis");
  EXPECT_EQ(wrong[0].expected.parameters.at("province"), "Oost-Vlaanderen");
  EXPECT_EQ(wrong[0].found, "Limburg");
}

TEST(Organisation, HasInhabitantsOfAYearAndASuccessorSinceADay) {
  db::Organisation one{.id = {}, .name = "Melle", .nis = "44040"};
  one.inhabitants = 11'500;
  one.merged_on = engine::date_from_text("2025-01-01");
  std::vector<Wrong> wrong;
  check_organisation(one, wrong);
  EXPECT_THAT(wrong_fields_of(wrong), ElementsAre("year", "successor"));
  wrong.clear();
  one.inhabitants = 0;
  one.inhabitants_year = 2024;
  one.merged_on.reset();
  one.successor = engine::OrganisationId::of(4);
  check_organisation(one, wrong);
  EXPECT_THAT(wrong_fields_of(wrong), ElementsAre("inhabitants", "merged"));
}

}  // namespace
}  // namespace draaiboek::web
