// The sessions of one person: a part of db/maria/account/accounts.h.
#include <gmock/gmock.h>

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

using support::moment;

struct OwnSessions : support::AccountStore {
  void open(const std::string& token, engine::PersonId person, std::chrono::hours later) {
    store().people().open_session(
        {token, person, "secret", moment + later, moment + later, "Firefox, Windows"});
  }
};

TEST_F(OwnSessions, AreListedNewestFirst) {
  open("a", an, std::chrono::hours(0));
  open("b", an, std::chrono::hours(1));
  open("c", bob, std::chrono::hours(2));
  const auto found = accounts().sessions(an);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].token_hash, "b");
  EXPECT_EQ(found[1].device, "Firefox, Windows");
}

TEST_F(OwnSessions, EndAllButOneOrAll) {
  open("a", an, std::chrono::hours(0));
  open("b", an, std::chrono::hours(0));
  open("c", bob, std::chrono::hours(0));
  accounts().close_sessions(an, "a");
  EXPECT_EQ(accounts().sessions(an).size(), 1U);
  accounts().close_sessions(an, "");
  EXPECT_TRUE(accounts().sessions(an).empty());
  EXPECT_EQ(accounts().sessions(bob).size(), 1U);
}

TEST_F(OwnSessions, ThatEndedLongAgoAreForgotten) {
  open("a", an, std::chrono::hours(0));
  open("b", an, std::chrono::hours(49));
  EXPECT_EQ(accounts().sessions(an).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::db
