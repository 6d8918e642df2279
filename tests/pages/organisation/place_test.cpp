#include "web/pages/organisation/place.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

TEST(InhabitantsWords, SayTheYearAndKeepThousandsApart) {
  db::Organisation one;
  EXPECT_EQ(inhabitants_words(one, "nl"), "");
  one.inhabitants = 540'196;
  one.inhabitants_year = 2020;
  EXPECT_EQ(inhabitants_words(one, "nl"), "540.196 (2020)");
  EXPECT_EQ(inhabitants_words(one, "en"), "540,196 (2020)");
  EXPECT_EQ(thousands(999, "nl"), "999");
  EXPECT_EQ(thousands(1'000'000, "nl"), "1.000.000");
}

TEST(OrganisationName, HasItsNisCodeBehindIt) {
  EXPECT_EQ(named({.id = {}, .name = "Melle", .nis = "44040"}), "Melle (44040)");
  EXPECT_EQ(named({.id = {}, .name = "ABB"}), "ABB");
}

}  // namespace
}  // namespace draaiboek::web
