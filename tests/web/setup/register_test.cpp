#include "web/setup/register.h"

#include <gmock/gmock.h>

#include <algorithm>
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

TEST(Register, RefusesAFileWithAWrongCodeOrWordsForDegrees) {
  EXPECT_THROW(read_register("nis,name\n1,a\n", "o.csv"), std::runtime_error);
  EXPECT_THROW(read_register("nis,name,lat,lon\n44052,a,noord,3.7\n", "o.csv"), std::runtime_error);
}

std::vector<db::Organisation> shipped_rows(const char* name,
                                           const std::vector<db::Organisation>& known = {}) {
  const auto file = std::filesystem::path(SOURCE_DIR) / "config" / name;
  return read_register(read_file(file), file.string(), known);
}

TEST(ShippedRegister, HoldsEveryMunicipalityOnce) {
  const auto rows = shipped_rows("organisations.csv");
  EXPECT_EQ(rows.size(), 285U);
  std::set<std::string> codes;
  for (const auto& row : rows)
    EXPECT_TRUE(codes.insert(row.nis).second) << row.name;
}

TEST(ShippedRegister, KnowsWhereEveryMunicipalityLiesInFlanders) {
  for (const auto& row : shipped_rows("organisations.csv")) {
    const bool lies_here = row.latitude > 50'650'000 && row.latitude < 51'520'000 &&
                           row.longitude > 2'500'000 && row.longitude < 5'950'000;
    EXPECT_TRUE(lies_here) << row.name << " " << row.latitude << " " << row.longitude;
  }
}

TEST(ShippedRegister, HoldsThoseThatMergedIn2025WithTheirSuccessor) {
  const auto now = shipped_rows("organisations.csv");
  const auto merged = shipped_rows("organisation-mergers.csv", now);
  // 28 went into 13, but Antwerpen kept its code.
  EXPECT_EQ(merged.size(), 27U);
  for (const auto& row : merged) {
    EXPECT_TRUE(row.is_merged()) << row.name;
    EXPECT_EQ(row.merged_on, engine::date_from_text("2025-01-01"));
    EXPECT_TRUE(std::any_of(now.begin(), now.end(), [&](const auto& one) {
      return one.id == row.successor;
    })) << row.name;
  }
}

}  // namespace
}  // namespace draaiboek::web
