#include "db/maria/account/register.h"

#include <gmock/gmock.h>

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;
using support::moment;
using testing::ElementsAre;

struct Register : support::AccountStore {
  std::vector<std::string> names(const Search& search) {
    std::vector<std::string> found;
    for (const Person& person : accounts_register().search(world.system, search).people)
      found.push_back(person.name);
    return found;
  }
};

TEST_F(Register, FindsPeopleByPartOfTheirNameOrAddress) {
  EXPECT_THAT(names({}), ElementsAre("An", "Bob"));
  EXPECT_THAT(names({.part = "bo"}), ElementsAre("Bob"));
  EXPECT_THAT(names({.part = "melle.be"}), ElementsAre("An"));
  EXPECT_TRUE(names({.part = "%"}).empty());
}

TEST_F(Register, ShowsAPartOfALongListAndHowLongItIs) {
  const auto found = accounts_register().search(world.system, {.first = 1, .most = 1});
  EXPECT_EQ(found.total, 2);
  ASSERT_EQ(found.people.size(), 1U);
  EXPECT_EQ(found.people.front().name, "Bob");
}

TEST_F(Register, FindsWhoAsksForANewPassword) {
  accounts().wish_password("bob@vo.be", moment);
  EXPECT_THAT(names({.wishes_only = true}), ElementsAre("Bob"));
}

TEST_F(Register, TellsHowFarSomebodyIsWithSigningIn) {
  EXPECT_FALSE(state(an).has_password);
  EXPECT_FALSE(state(an).link_ends);
  accounts().make_link(link("a"));
  EXPECT_EQ(state(an).link_ends, moment + std::chrono::hours(24));
  accounts().open_with("a", "hash", moment);
  EXPECT_TRUE(state(an).has_password);
  EXPECT_FALSE(state(an).link_ends);
}

TEST_F(Register, NamesWhatAGrantCoversAndWhoGaveIt) {
  const auto wave = CaseId::of(7);
  world.open(wave, wave, engine::Level::wave);
  Viewer admin = support::viewer_with({});
  admin.person = bob;
  accounts_register().give(admin, an, {"analyst", Scope::wave, wave.text()}, moment);
  accounts_register().give(admin, an, {"observer"}, moment);
  const auto grants = accounts_register().grants(world.system, an);
  ASSERT_EQ(grants.size(), 2U);
  EXPECT_EQ(grants[0].grant.role, "observer");
  EXPECT_EQ(grants[0].title, "");
  EXPECT_EQ(grants[1].title, "Golf 7");
  EXPECT_EQ(grants[1].by, bob);
  EXPECT_EQ(grants[1].at, moment);
  EXPECT_FALSE(grants[1].by_fact);
}

TEST_F(Register, ListsOpenWavesAndGroupsToGiveGrantsOver) {
  const auto wave = CaseId::of(7);
  world.open(wave, wave, engine::Level::wave);
  world.open(wave, CaseId::of(8), engine::Level::group, {}, wave);
  const auto found = accounts_register().scopes(world.system);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].title, "Golf 7");
  EXPECT_EQ(found[1].title, "Golf 7 – Golf 8");
  EXPECT_EQ(found[1].scope, Scope::group);
}

TEST_F(Register, FindsWhoHoldsAGrantThatReachesAScope) {
  store().people().give(world.system, an, {"contact", Scope::participant, "x"});
  store().people().give(world.system, an, {"member", Scope::participant, "y"});
  store().people().give(world.system, bob, {"coordinator"});
  const auto found = accounts_register().holders(world.system, {"x"});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].name, "An");
  EXPECT_EQ(found[0].grants.size(), 2U);
  EXPECT_EQ(accounts_register().holders(world.system, {"z"}).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::db
