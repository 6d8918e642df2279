// Second factors: a part of db/maria/account/accounts.h.
#include <gmock/gmock.h>

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

struct SecondFactors : support::AccountStore {};

TEST_F(SecondFactors, CountOnlyOnceTheyAreConfirmed) {
  EXPECT_FALSE(accounts().second_factor(an));
  accounts().begin_second_factor(an, std::string("key\0one", 7));
  EXPECT_EQ(accounts().second_factor(an)->secret, std::string("key\0one", 7));
  EXPECT_FALSE(accounts().second_factor(an)->confirmed);
  EXPECT_FALSE(state(an).has_second_factor);
  accounts().confirm_second_factor(an, {"h1", "h2"});
  EXPECT_TRUE(state(an).has_second_factor);
  EXPECT_EQ(accounts().recovery_codes_left(an), 2);
}

TEST_F(SecondFactors, KeepTheirKeyOnceConfirmed) {
  accounts().begin_second_factor(an, "first");
  accounts().begin_second_factor(an, "second");
  EXPECT_EQ(accounts().second_factor(an)->secret, "second");
  accounts().confirm_second_factor(an, {});
  accounts().begin_second_factor(an, "third");
  EXPECT_EQ(accounts().second_factor(an)->secret, "second");
}

TEST_F(SecondFactors, TakeEachStepOnceAndNoEarlierOneAfterIt) {
  accounts().begin_second_factor(an, "key");
  EXPECT_TRUE(accounts().use_step(an, 100));
  EXPECT_FALSE(accounts().use_step(an, 100));
  EXPECT_FALSE(accounts().use_step(an, 99));
  EXPECT_TRUE(accounts().use_step(an, 101));
  EXPECT_FALSE(accounts().use_step(bob, 101));
}

TEST_F(SecondFactors, TakeEachRecoveryCodeOnceFromItsOwnPerson) {
  accounts().begin_second_factor(an, "key");
  accounts().confirm_second_factor(an, {"h1", "h2"});
  EXPECT_FALSE(accounts().use_recovery_code(bob, "h1"));
  EXPECT_TRUE(accounts().use_recovery_code(an, "h1"));
  EXPECT_FALSE(accounts().use_recovery_code(an, "h1"));
  accounts().confirm_second_factor(an, {"h3"});
  EXPECT_FALSE(accounts().use_recovery_code(an, "h2")) << "new codes take the place of old ones";
}

TEST_F(SecondFactors, CanBeGivenUp) {
  accounts().begin_second_factor(an, "key");
  accounts().confirm_second_factor(an, {"h1"});
  accounts().drop_second_factor(an);
  EXPECT_FALSE(accounts().second_factor(an));
  EXPECT_EQ(accounts().recovery_codes_left(an), 0);
}

}  // namespace
}  // namespace draaiboek::db
