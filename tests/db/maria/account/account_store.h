#pragma once
// A store with An, who has an account, for the tests of accounts.

#include <gtest/gtest.h>

#include "tests/support/maria_store.h"

namespace draaiboek::support {

struct AccountStore : testing::Test {
  void SetUp() override {
    store().people().save(world.system,
                          {an, "An", "an@melle.be", "nl", engine::OrganisationId::of(50), true});
    store().people().save(world.system,
                          {bob, "Bob", "bob@vo.be", "nl", engine::OrganisationId::of(51), true});
  }
  db::MariaStore& store() { return world.store; }
  db::Accounts& accounts() { return world.store.accounts(); }
  db::AccountRegister& accounts_register() { return world.store.account_register(); }
  db::AccountState state(engine::PersonId person) {
    return accounts_register().states(world.system, {person}).at(person);
  }
  db::Link link(const std::string& token, db::LinkSort sort = db::LinkSort::activation) const {
    return {token, an, sort, bob, moment, moment + std::chrono::hours(24)};
  }

  TestStore world;
  engine::PersonId an = engine::PersonId::of(1);
  engine::PersonId bob = engine::PersonId::of(2);
};

}  // namespace draaiboek::support
