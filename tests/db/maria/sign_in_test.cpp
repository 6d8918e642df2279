// Signing in: the part of People that is asked before there is a viewer (db/maria/sign_in.cpp).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/people.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;

struct SigningIn : testing::Test {
  void SetUp() override {
    people().save(world.system, {an, "An", "an@melle.be", "nl", OrganisationId::of(50), true});
    people().open_session({"token", an, "secret", support::moment, support::moment});
  }
  void set_active(bool active) {
    world.store.account_register().set_active(world.system, an, active, "Reden", support::moment);
  }
  std::int64_t count(const std::string& table) {
    Connection connection(world.address);
    Rows rows = connection.query("SELECT COUNT(*) FROM " + table);
    rows.next();
    return rows.integer(1);
  }
  People& people() { return world.store.people(); }
  support::TestStore world;
  PersonId an = PersonId::of(1);
};

TEST_F(SigningIn, FindsTheCredentialByAddress) {
  EXPECT_EQ(people().credential("an@melle.be")->password_hash, "") << "before activation";
  people().set_password(an, "$argon2id$v=19$");
  const auto found = people().credential("an@melle.be");
  EXPECT_EQ(found->person, an);
  EXPECT_EQ(found->password_hash, "$argon2id$v=19$");
  EXPECT_TRUE(found->active);
  EXPECT_FALSE(people().credential("nobody@melle.be"));
}

TEST_F(SigningIn, GivesASessionWithAViewerAndTheGrantsOfNow) {
  people().give(world.system, an, {"contact", Scope::organisation, "x"});
  const auto found = people().session("token");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->first.person, an);
  EXPECT_EQ(found->first.csrf_secret, "secret");
  EXPECT_EQ(found->first.created, support::moment);
  EXPECT_EQ(found->second.name, "An");
  EXPECT_EQ(found->second.organisation, OrganisationId::of(50));
  EXPECT_EQ(found->second.language, "nl");
  EXPECT_FALSE(found->second.is_system);
  EXPECT_THAT(found->second.grants, ElementsAre(Grant{"contact", Scope::organisation, "x"}));
  people().take_away(world.system, an, {"contact", Scope::organisation, "x"});
  EXPECT_TRUE(people().session("token")->second.grants.empty());
}

TEST_F(SigningIn, RemembersWhenTheSessionWasLastSeen) {
  const auto later = support::moment + std::chrono::minutes(5);
  people().touch_session("token", later);
  EXPECT_EQ(people().session("token")->first.last_seen, later);
}

TEST_F(SigningIn, EndsWithTheSession) {
  people().close_session("token");
  EXPECT_FALSE(people().session("token"));
  EXPECT_FALSE(people().session("TOKEN"));
}

TEST_F(SigningIn, EndsForWhoIsNoLongerActiveAndDoesNotComeBack) {
  set_active(false);
  EXPECT_FALSE(people().session("token"));
  EXPECT_FALSE(people().credential("an@melle.be")->active);
  set_active(true);
  EXPECT_FALSE(people().session("token"));
}

TEST_F(SigningIn, GivesNoViewerToASessionOfWhoIsNotActive) {
  world.meddle("UPDATE person SET active = FALSE");
  EXPECT_FALSE(people().session("token"));
}

TEST_F(SigningIn, WaitsAfterFailures) {
  EXPECT_EQ(people().login_delay("account an@melle.be").failures, 0);
  people().set_login_delay("account an@melle.be", {3, support::moment});
  people().set_login_delay("account an@melle.be", {4, support::moment});
  EXPECT_EQ(people().login_delay("account an@melle.be").failures, 4);
  EXPECT_EQ(people().login_delay("account an@melle.be").blocked_until, support::moment);
  people().set_login_delay("account an@melle.be", {});
  EXPECT_EQ(people().login_delay("account an@melle.be").failures, 0);
}

TEST_F(SigningIn, ForgetsWhatEndedLongAgo) {
  const auto later = support::moment + std::chrono::hours(49);
  people().set_login_delay("old", {3, support::moment});
  people().set_login_delay("new", {3, later});
  Accounts& accounts = world.store.accounts();
  const auto an_hour = std::chrono::hours(1);
  accounts.keep_form({"new", an, "/golven", "a=b", later + an_hour}, support::moment);
  accounts.keep_form({"old", an, "/golven", "a=b", support::moment + an_hour}, support::moment);
  people().open_session({"another", an, "secret", later, later});
  EXPECT_EQ(count("login_delay"), 1);
  EXPECT_EQ(people().login_delay("new").failures, 3);
  EXPECT_EQ(count("kept_form"), 1);
  EXPECT_EQ(count("session"), 1);
}

}  // namespace
}  // namespace draaiboek::db
