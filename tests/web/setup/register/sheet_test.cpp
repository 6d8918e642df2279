#include "web/setup/register/sheet.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Sheet, IsReadWithASemicolonAByteOrderMarkAndDutchNames) {
  const Sheet sheet = read_sheet("\xEF\xBB\xBFNIS;Naam;Inwoners\r\n44040; Melle ;11500\r\n");
  EXPECT_THAT(sheet.unusable, IsEmpty());
  EXPECT_THAT(sheet.columns, ElementsAre("nis", "name", "inhabitants"));
  ASSERT_THAT(sheet.rows, SizeIs(1));
  EXPECT_EQ(sheet.rows[0].line, 2);
  EXPECT_EQ(sheet.rows[0].cells.at("name"), "Melle");
  EXPECT_EQ(sheet.column_of("inhabitants"), 3);
  EXPECT_EQ(sheet.column_of("kbo"), 0);
}

TEST(Sheet, ReadsTheListOfMergers) {
  const Sheet sheet = read_sheet(
      "old_nis,old_name,old_province,new_nis,new_name,new_province,valid_from\n"
      "44040,Melle,Oost-Vlaanderen,44088,Merelbeke-Melle,Oost-Vlaanderen,2025-01-01\n");
  EXPECT_THAT(sheet.columns, ElementsAre("nis", "name", "province", "successor", "", "", "merged"));
  EXPECT_EQ(sheet.rows.at(0).cells.at("successor"), "44088");
}

TEST(Sheet, NamesTheLineAndTheByteOfAnotherEncoding) {
  const Sheet sheet = read_sheet("nis,name\n44040,Melle\n44013,Destelb\xE9rgen\n");
  ASSERT_THAT(sheet.unusable, SizeIs(1));
  EXPECT_EQ(sheet.unusable[0].expected.key, "organisations.expected.utf-8");
  EXPECT_EQ(sheet.unusable[0].line, 3);
  EXPECT_EQ(sheet.unusable[0].expected.parameters.at("byte"), "35");
  EXPECT_EQ(sheet.unusable[0].found, "0xE9");
  EXPECT_THAT(sheet.rows, IsEmpty());
}

TEST(Sheet, NamesEveryUnknownColumnWithTheNearestRightOne) {
  const Sheet sheet = read_sheet("nis,nmae,provncie,x1y2z3,NIS-code\n");
  ASSERT_THAT(sheet.unusable, SizeIs(4));
  EXPECT_EQ(sheet.unusable[0].field, "nmae");
  EXPECT_EQ(sheet.unusable[0].column, 2);
  EXPECT_EQ(sheet.unusable[0].nearest, "name");
  EXPECT_EQ(sheet.unusable[1].nearest, "provincie");
  EXPECT_EQ(sheet.unusable[2].nearest, "");
  EXPECT_EQ(sheet.unusable[3].expected.key, "organisations.expected.column-once");
}

TEST(Sheet, NeedsAColumnThatSaysWhichOrganisation) {
  const Sheet sheet = read_sheet("province,inhabitants\nLimburg,5\n");
  ASSERT_THAT(sheet.unusable, SizeIs(1));
  EXPECT_EQ(sheet.unusable[0].expected.key, "organisations.expected.key-column");
}

TEST(Sheet, KeepsTheGoodRowsBesideABrokenOne) {
  const Sheet sheet = read_sheet("nis,name\n44040,Melle\n44013\n44052,Oost\"erzele\n44073,Y\n");
  EXPECT_THAT(sheet.unusable, IsEmpty());
  ASSERT_THAT(sheet.broken, SizeIs(2));
  EXPECT_EQ(sheet.broken[0].line, 3);
  EXPECT_EQ(sheet.broken[0].expected.key, "organisations.expected.wrong-number-of-cells");
  EXPECT_EQ(sheet.broken[0].expected.parameters.at("expected"), "2");
  EXPECT_EQ(sheet.broken[0].found, "1");
  EXPECT_EQ(sheet.broken[1].expected.key, "organisations.expected.quote-inside-a-cell");
  EXPECT_THAT(sheet.rows, SizeIs(2));
}

TEST(Sheet, CannotBeUsedWhenItIsEmptyOrAQuoteSwallowsTheRest) {
  EXPECT_EQ(read_sheet("").unusable.at(0).expected.key, "organisations.expected.empty-file");
  EXPECT_EQ(read_sheet("nis,name\n44040,\"Melle\n44052,x\n").unusable.at(0).expected.key,
            "organisations.expected.unclosed-quote");
}

}  // namespace
}  // namespace draaiboek::web
