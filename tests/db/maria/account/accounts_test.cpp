#include "db/maria/account/accounts.h"

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

using support::moment;

struct OneTimeLinks : support::AccountStore {};

TEST_F(OneTimeLinks, OpenAnAccountOnce) {
  store().people().open_session({"old", an, "secret", moment, moment});
  accounts().make_link(link("a"));
  EXPECT_EQ(accounts().link("a", moment)->person, an);
  EXPECT_EQ(accounts().open_with("a", "hash", moment), an);
  EXPECT_EQ(store().people().credential("an@melle.be")->password_hash, "hash");
  EXPECT_FALSE(store().people().session("old")) << "other sessions end";
  EXPECT_FALSE(accounts().open_with("a", "other", moment));
  EXPECT_EQ(store().people().credential("an@melle.be")->password_hash, "hash");
}

TEST_F(OneTimeLinks, AreOfNoUseAfterTheirTime) {
  accounts().make_link(link("a"));
  const auto late = moment + std::chrono::hours(24);
  EXPECT_FALSE(accounts().link("a", late));
  EXPECT_FALSE(accounts().open_with("a", "hash", late));
}

TEST_F(OneTimeLinks, GiveWayToANewerOne) {
  accounts().make_link(link("a"));
  accounts().make_link(link("b", LinkSort::password));
  EXPECT_FALSE(accounts().link("a", moment));
  EXPECT_TRUE(accounts().link("b", moment));
}

TEST_F(OneTimeLinks, OfSomebodyWhoIsBlockedOpenNothing) {
  accounts().make_link(link("a"));
  world.meddle("UPDATE person SET active = FALSE WHERE email = 'an@melle.be'");
  EXPECT_FALSE(accounts().link("a", moment));
  EXPECT_FALSE(accounts().open_with("a", "hash", moment));
}

TEST_F(OneTimeLinks, CanBeWithdrawn) {
  accounts().make_link(link("a"));
  accounts().withdraw_links(an);
  EXPECT_FALSE(accounts().link("a", moment));
}

TEST_F(OneTimeLinks, EndWithAnotherPasswordAndSoDoTheOtherSessions) {
  accounts().make_link(link("a"));
  accounts().wish_password("an@melle.be", moment);
  store().people().open_session({"here", an, "secret", moment, moment});
  store().people().open_session({"elsewhere", an, "secret", moment, moment});
  accounts().change_password(an, "hash", "here", moment);
  EXPECT_EQ(store().people().credential("an@melle.be")->password_hash, "hash");
  EXPECT_FALSE(accounts().link("a", moment));
  EXPECT_FALSE(state(an).wants_password);
  EXPECT_TRUE(store().people().session("here"));
  EXPECT_FALSE(store().people().session("elsewhere"));
  const auto events = accounts_register().events(world.system, an);
  ASSERT_FALSE(events.empty());
  EXPECT_EQ(events.front().act, "password-changed");
  EXPECT_EQ(events.front().by, an);
}

TEST_F(OneTimeLinks, ForACodeSetNoPasswordAndLeaveTheOthersAlone) {
  accounts().make_link(link("a"));
  accounts().make_link(link("c", LinkSort::code));
  EXPECT_FALSE(accounts().open_with("c", "hash", moment));
  EXPECT_TRUE(accounts().link("a", moment));
  EXPECT_TRUE(accounts().use_link("c", moment));
  EXPECT_FALSE(accounts().use_link("c", moment));
}

TEST_F(OneTimeLinks, AnswerAWishForANewPassword) {
  accounts().wish_password("an@melle.be", moment);
  accounts().wish_password("nobody@melle.be", moment);
  EXPECT_EQ(state(an).wants_password, moment);
  EXPECT_FALSE(state(bob).wants_password);
  accounts().make_link(link("a", LinkSort::password));
  EXPECT_FALSE(state(an).wants_password);
}

}  // namespace
}  // namespace draaiboek::db
