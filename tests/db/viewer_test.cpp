#include "db/viewer.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

TEST(AScope, IsReadBackAsItIsWritten) {
  for (const Scope scope : {Scope::everything, Scope::organisation, Scope::programme, Scope::wave,
                            Scope::group, Scope::participant}) {
    EXPECT_EQ(scope_from_text(to_text(scope)), scope);
  }
  EXPECT_EQ(to_text(Scope::organisation), "organisation");
  EXPECT_EQ(scope_from_text("world"), std::nullopt);
}

TEST(AViewer, HasTheRolesOfAnyOfItsGrants) {
  Viewer viewer;
  EXPECT_FALSE(viewer.has_role("analyst"));
  viewer.grants = {{"analyst", Scope::wave, "x"}};
  EXPECT_TRUE(viewer.has_role("analyst"));
  EXPECT_FALSE(viewer.has_role("coordinator"));
}

}  // namespace
}  // namespace draaiboek::db
