// Forms that were sent too late: a part of db/maria/account/accounts.h.
#include <gmock/gmock.h>

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

using support::moment;

struct KeptForms : support::AccountStore {
  void keep() {
    accounts().keep_form({"id", an, "/golven", "a=b", moment + std::chrono::hours(1)}, moment);
  }
};

TEST_F(KeptForms, ComeBackToTheirOwnPersonOnly) {
  keep();
  EXPECT_FALSE(accounts().kept_form("id", bob, moment));
  const auto found = accounts().kept_form("id", an, moment);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->path, "/golven");
  EXPECT_EQ(found->fields, "a=b");
}

TEST_F(KeptForms, AreGoneAfterTheirTime) {
  keep();
  EXPECT_FALSE(accounts().kept_form("id", an, moment + std::chrono::hours(1)));
}

}  // namespace
}  // namespace draaiboek::db
