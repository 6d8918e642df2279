#include "web/pages/step/form/drafts.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(DraftVersions, AreSmallWholeNumbers) {
  EXPECT_EQ(number_in("12"), 12);
  EXPECT_EQ(number_in(""), 0);
  EXPECT_EQ(number_in("-1"), 0);
  EXPECT_EQ(number_in("9999999"), 0);
}

TEST(SavedSections, AreReadTogetherForTheHandIn) {
  SavedSections sections;
  sections["een"].typed = {{"q-a", {"1"}}};
  sections["twee"].typed = {{"q-b", {"2"}}};
  EXPECT_EQ(all_typed(sections).size(), 2U);
}

}  // namespace
}  // namespace draaiboek::web
