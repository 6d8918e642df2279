// Second factors: a part of db/maria/account/accounts.h.
#include <gmock/gmock.h>

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

using support::moment;

struct SecondFactors : support::AccountStore {};

TEST_F(SecondFactors, CountOnlyOnceTheyAreConfirmed) {
  EXPECT_FALSE(accounts().second_factor(an));
  accounts().begin_second_factor(an, std::string("key\0one", 7));
  EXPECT_EQ(accounts().second_factor(an)->secret, std::string("key\0one", 7));
  EXPECT_FALSE(accounts().second_factor(an)->confirmed);
  EXPECT_FALSE(state(an).has_second_factor);
  accounts().confirm_second_factor(an, {"h1", "h2"}, moment);
  EXPECT_TRUE(state(an).has_second_factor);
  EXPECT_EQ(accounts().recovery_codes_left(an), 2);
}

TEST_F(SecondFactors, KeepTheirKeyOnceConfirmed) {
  accounts().begin_second_factor(an, "first");
  accounts().begin_second_factor(an, "second");
  EXPECT_EQ(accounts().second_factor(an)->secret, "second");
  accounts().confirm_second_factor(an, {}, moment);
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
  accounts().confirm_second_factor(an, {"h1", "h2"}, moment);
  EXPECT_FALSE(accounts().use_recovery_code(bob, "h1", moment));
  EXPECT_TRUE(accounts().use_recovery_code(an, "h1", moment));
  EXPECT_FALSE(accounts().use_recovery_code(an, "h1", moment));
  accounts().confirm_second_factor(an, {"h3"}, moment);
  EXPECT_FALSE(accounts().use_recovery_code(an, "h2", moment))
      << "new codes take the place of old ones";
}

TEST_F(SecondFactors, CanBeGivenUp) {
  accounts().begin_second_factor(an, "key");
  accounts().confirm_second_factor(an, {"h1"}, moment);
  accounts().drop_second_factor(an, moment);
  EXPECT_FALSE(accounts().second_factor(an));
  EXPECT_EQ(accounts().recovery_codes_left(an), 0);
}

TEST_F(SecondFactors, LeaveATraceOfWhatTheirPersonDidWithThem) {
  accounts().begin_second_factor(an, "key");
  accounts().confirm_second_factor(an, {"h1"}, moment);
  accounts().confirm_second_factor(an, {"h2"}, moment);
  accounts().use_recovery_code(an, "h1", moment);
  accounts().use_recovery_code(an, "h2", moment);
  accounts().drop_second_factor(an, moment);
  std::vector<std::string> acts;
  for (const AccountEvent& event : accounts_register().events(world.system, an)) {
    acts.push_back(event.act);
    EXPECT_EQ(event.by, an);
  }
  EXPECT_THAT(acts, testing::ElementsAre("second-factor-given-up", "recovery-code-used",
                                         "recovery-codes-renewed", "second-factor-set"));
}

}  // namespace
}  // namespace draaiboek::db
