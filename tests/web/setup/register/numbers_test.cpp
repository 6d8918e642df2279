#include "web/setup/register/numbers.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

TEST(KboNumber, IsReadAsPeopleWriteIt) {
  // 97 - (01234567 mod 97) = 97 - 48 = 49.
  EXPECT_EQ(kbo_number("0123.456.749"), "0123456749");
  EXPECT_EQ(kbo_number("BE 0123 456 749"), "0123456749");
  EXPECT_EQ(kbo_number("be0123456749"), "0123456749");
  EXPECT_EQ(kbo_words("0123456749"), "0123.456.749");
  EXPECT_EQ(kbo_words(""), "");
}

TEST(KboNumber, IsRefusedWhenItsCheckDigitsDoNotFit) {
  EXPECT_EQ(kbo_number("0123.456.748"), "");
  EXPECT_EQ(kbo_number("0132.456.749"), "");
  EXPECT_EQ(kbo_number("123.456.749"), "");
  EXPECT_EQ(kbo_number("2123.456.749"), "");
  EXPECT_EQ(kbo_number("0123-456-749"), "");
  EXPECT_EQ(kbo_number(""), "");
}

// 01234567 is 48 too many for a whole number of times 97; here nothing is over, so it says 97.
TEST(KboNumber, SaysNinetySevenWhenNothingIsOver) {
  EXPECT_EQ(kbo_number("0000009797"), "0000009797");
  EXPECT_EQ(kbo_number("0000009700"), "");
}

TEST(NisCode, SaysTheProvince) {
  EXPECT_EQ(province_of("11056"), "Antwerpen");
  EXPECT_EQ(province_of("23106"), "Vlaams-Brabant");
  EXPECT_EQ(province_of("24001"), "Vlaams-Brabant");
  EXPECT_EQ(province_of("37021"), "West-Vlaanderen");
  EXPECT_EQ(province_of("46030"), "Oost-Vlaanderen");
  EXPECT_EQ(province_of("73111"), "Limburg");
  EXPECT_EQ(province_of("21004"), "") << "Brussels";
  EXPECT_EQ(province_of("52011"), "") << "Charleroi";
}

TEST(NisCode, HasFiveDigits) {
  EXPECT_TRUE(is_nis("44088"));
  EXPECT_FALSE(is_nis("4408"));
  EXPECT_FALSE(is_nis("440880"));
  EXPECT_FALSE(is_nis("4408a"));
  EXPECT_FALSE(is_nis("21004"));
  EXPECT_FALSE(is_nis(""));
}

TEST(OrganisationType, IsReadInDutchToo) {
  EXPECT_EQ(type_from_word("Gemeente"), "municipality");
  EXPECT_EQ(type_from_word("gemeente en OCMW"), "joint");
  EXPECT_EQ(type_from_word("OCMW"), "ocmw");
  EXPECT_EQ(type_from_word("agency"), "agency");
  EXPECT_EQ(type_from_word("parochie"), "");
  EXPECT_TRUE(is_local_authority("ocmw"));
  EXPECT_FALSE(is_local_authority("agency"));
}

}  // namespace
}  // namespace draaiboek::web
