#include "web/setup/register.h"

#include <gmock/gmock.h>

#include <set>

#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

TEST(Register, GivesAnOrganisationTheSameIdEachTime) {
  EXPECT_EQ(registered_id("44052"), registered_id("44052"));
  EXPECT_NE(registered_id("44052"), registered_id("44088"));
  EXPECT_TRUE(static_cast<bool>(registered_id("Vo-CRT")));
}

TEST(Register, ReadsWhereAMunicipalityLies) {
  const auto rows = read_register(
      "nis,name,province,lat,lon\n44052,Oosterzele,Oost-Vlaanderen,50.94128,3.79571\n", "o.csv");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows.front().latitude, 50'941'280);
  EXPECT_EQ(rows.front().longitude, 3'795'710);
  EXPECT_EQ(rows.front().province, "Oost-Vlaanderen");
}

TEST(Register, RefusesAFileWithoutAColumnOrWithWordsForDegrees) {
  EXPECT_THROW(read_register("nis,name\n1,a\n", "o.csv"), std::runtime_error);
  EXPECT_THROW(read_register("nis,name,province,lat,lon\n1,a,b,noord,3.7\n", "o.csv"),
               std::runtime_error);
}

TEST(ShippedRegister, HoldsEveryMunicipalityOnce) {
  const auto file = std::filesystem::path(SOURCE_DIR) / "config" / "organisations.csv";
  const auto rows = read_register(read_file(file), file.string());
  EXPECT_GE(rows.size(), 280U);
  std::set<std::string> codes;
  for (const auto& row : rows)
    EXPECT_TRUE(codes.insert(row.nis).second) << row.name;
}

}  // namespace
}  // namespace draaiboek::web
