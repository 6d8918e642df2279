#include "web/setup/register/plan.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using db::Organisation;
using engine::OrganisationId;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<Organisation> small_register() {
  return {{registered_id("44040"), "Melle", "municipality", "44040", "Oost-Vlaanderen"},
          {registered_id("44088"), "Merelbeke-Melle", "municipality", "44088", "Oost-Vlaanderen"},
          {.id = OrganisationId::of(7), .name = "ABB", .type = "agency", .kbo = "0123456749"}};
}

std::vector<std::string> rows_told(const ImportPlan& plan) {
  std::vector<std::string> lines;
  for (const PlannedRow& row : plan.rows) {
    std::string line = std::to_string(row.line) + " " + std::string(to_text(row.kind));
    for (const FieldChange& change : row.changes)
      line += " " + change.field + ":" + change.before + ">" + change.after;
    for (const Wrong& wrong : row.wrong)
      line += " " + wrong.field + "@" + std::to_string(wrong.column) + " " +
              wrong.expected.key.substr(wrong.expected.key.rfind('.') + 1) + " " + wrong.found;
    lines.push_back(line);
  }
  return lines;
}

ImportPlan plan_of_csv(const std::string& csv, int year = 0) {
  return plan_import(csv, small_register(), year);
}

TEST(ImportPlan, SaysOfEachRowWhatItWouldDo) {
  EXPECT_THAT(rows_told(plan_of_csv("nis,name,province\n44040,Melle,Oost-Vlaanderen\n"
                                    "44088,Merelbeke,Oost-Vlaanderen\n44052,Oosterzele,\n")),
              ElementsAre("2 unchanged", "3 changed name:Merelbeke-Melle>Merelbeke", "4 added"));
}

TEST(ImportPlan, LeavesWhatTheFileDoesNotSay) {
  const auto plan = plan_of_csv("nis,telephone\n44040,09 210 07 80\n");
  EXPECT_THAT(rows_told(plan), ElementsAre("2 changed telephone:>09 210 07 80"));
  EXPECT_EQ(plan.to_save().at(0).name, "Melle");
}

TEST(ImportPlan, EmptiesWhatHasAHyphen) {
  auto known = small_register();
  known[0].telephone = "09 210 07 80";
  known[0].inhabitants = 11'500;
  known[0].inhabitants_year = 2024;
  known[0].latitude = 51'002'120;
  const auto told = [&](const std::string& csv) { return rows_told(plan_import(csv, known, 0)); };
  EXPECT_THAT(told("nis,telephone,email\n44040,-,-\n"),
              ElementsAre("2 changed telephone:09 210 07 80>"));
  EXPECT_THAT(told("nis,inhabitants,year\n44040,-,\n"),
              ElementsAre("2 changed inhabitants:11500> year:2024>"));
  EXPECT_THAT(told("nis,lat\n44040,-\n"), ElementsAre("2 changed lat:51.002120>"));
  EXPECT_THAT(told("nis,province\n44040,-\n"), ElementsAre("2 unchanged"));
}

TEST(ImportPlan, UndoesAMergerWithAHyphen) {
  auto known = small_register();
  known[0].successor = known[1].id;
  known[0].merged_on = engine::date_from_text("2025-01-01");
  EXPECT_THAT(rows_told(plan_import("nis,successor\n44040,-\n", known, 0)),
              ElementsAre("2 changed successor:44088> merged:2025-01-01>"));
}

TEST(ImportPlan, KeepsWhatAnOrganisationCanNotDoWithout) {
  EXPECT_THAT(rows_told(plan_of_csv("nis,name,type\n44040,-,-\n")),
              ElementsAre("2 wrong name:Melle> type@3 type - name@2 name "));
  EXPECT_THAT(rows_told(plan_of_csv("name,nis\nABB,-\n")), ElementsAre("2 unchanged"));
}

TEST(ImportPlan, KnowsAnAgencyByItsKboNumberOrItsName) {
  EXPECT_THAT(rows_told(plan_of_csv("kbo,name\n0123.456.749,Agentschap Binnenlands Bestuur\n")),
              ElementsAre("2 changed name:ABB>Agentschap Binnenlands Bestuur"));
  EXPECT_THAT(rows_told(plan_of_csv("name,type,email\nABB,agency,info@abb.example\n")),
              ElementsAre("2 changed email:>info@abb.example"));
  EXPECT_THAT(rows_told(plan_of_csv("nis,name,kbo\n44052,Oosterzele,0123456749\n")),
              ElementsAre("2 wrong kbo@3 kbo-free 0123456749"));
}

TEST(ImportPlan, WantsAYearWithTheInhabitants) {
  EXPECT_THAT(rows_told(plan_of_csv("nis,population\n44040,11500\n")),
              ElementsAre(testing::StartsWith("2 wrong inhabitants:>11500 year@0 "
                                              "year-with-inhabitants")));
  EXPECT_THAT(rows_told(plan_of_csv("nis,population\n44040,11500\n", 2020)),
              ElementsAre("2 changed inhabitants:>11500 year:>2020"));
}

TEST(ImportPlan, RefusesACodeThatTheFileHasTwice) {
  const auto plan = plan_of_csv("nis,name\n44052,Oosterzele\n44073,Wachtebeke\n44052,Oosterzele\n");
  EXPECT_THAT(rows_told(plan), ElementsAre("2 added", "3 added", "4 wrong nis@1 once 44052"));
  EXPECT_EQ(plan.rows[2].wrong[0].expected.parameters.at("line"), "2");
  EXPECT_THAT(rows_told(plan_of_csv("nis,name,type,kbo\n44052,Oosterzele,gemeente,\n"
                                    "44052,OCMW Oosterzele,ocmw,0000009797\n")),
              ElementsAre("2 added", "3 added"))
      << "an OCMW has the code of its municipality";
}

TEST(ImportPlan, CarriesOutMergers) {
  const std::string head =
      "old_nis,old_name,old_province,new_nis,new_name,new_province,valid_from\n";
  const auto plan = plan_of_csv(
      head + "44040,Melle,Oost-Vlaanderen,44088,Merelbeke-Melle,Oost-Vlaanderen,2025-01-01\n" +
      "44043,Merelbeke,Oost-Vlaanderen,44088,Merelbeke-Melle,Oost-Vlaanderen,2025-01-01\n" +
      "44088,Merelbeke-Melle,Oost-Vlaanderen,44088,Merelbeke-Melle,Oost-Vlaanderen,2025-01-01\n");
  EXPECT_THAT(rows_told(plan), ElementsAre("2 changed successor:>44088 merged:>2025-01-01",
                                           "3 added", "4 unchanged"));
  EXPECT_EQ(plan.rows[1].after.successor, registered_id("44088"));
}

TEST(ImportPlan, RefusesMergersThatLeadNowhereOrRound) {
  EXPECT_THAT(
      rows_told(plan_of_csv("nis,successor,merged\n44040,44999,2025-01-01\n44088,44040,\n")),
      ElementsAre("2 wrong merged:>2025-01-01 successor@2 successor-known 44999",
                  "3 wrong successor:>44040 merged@3 merged "));
  EXPECT_THAT(rows_told(plan_of_csv(
                  "nis,successor,merged\n44040,44088,2025-01-01\n44088,44040,2025-01-01\n")),
              ElementsAre(testing::HasSubstr("successor-elsewhere 44088"),
                          testing::HasSubstr("successor-elsewhere 44040")));
  EXPECT_THAT(rows_told(plan_of_csv("nis,name,province,successor,merged\n"
                                    "44040,Melle,,44091,2025-01-01\n44091,Nieuwstad,Limburg,,\n")),
              ElementsAre(testing::HasSubstr("successor-right 44091"),
                          testing::HasSubstr("province-of-nis Limburg")));
}

TEST(ImportPlan, HasNoRowsOfAFileThatCannotBeUsed) {
  const auto plan = plan_of_csv("nis,nmae\n44040,Melle\n");
  EXPECT_THAT(plan.unusable, SizeIs(1));
  EXPECT_THAT(plan.rows, IsEmpty());
  EXPECT_THAT(plan.to_save(), IsEmpty());
}

TEST(ImportPlan, PutsLinesThatAreNoRowInTheirPlace) {
  const auto plan = plan_of_csv("nis,name\n44052,Oosterzele\n44073\n44040,Melle\n");
  EXPECT_THAT(rows_told(plan),
              ElementsAre("2 added", "3 wrong @0 wrong-number-of-cells 1", "4 unchanged"));
  EXPECT_EQ(plan.count(RowKind::wrong), 1U);
}

TEST(ImportPlan, CountsThreeWrongRowsOutOfThreeHundred) {
  std::string csv = "nis;name\n";
  for (int i = 0; i < 300; ++i) {
    const bool wrong = i == 10 || i == 150 || i == 299;
    csv +=
        std::to_string(wrong ? 50'000 + i : 44'500 + i) + ";Gemeente " + std::to_string(i) + "\n";
  }
  const auto plan = plan_of_csv(csv);
  EXPECT_EQ(plan.count(RowKind::wrong), 3U);
  EXPECT_EQ(plan.count(RowKind::added), 297U);
  EXPECT_EQ(plan.rows[10].wrong[0].line, 12);
}

}  // namespace
}  // namespace draaiboek::web
