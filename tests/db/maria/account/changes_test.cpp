// What is done to accounts: a part of db/maria/account/register.h.
#include <gmock/gmock.h>

#include "tests/db/maria/account/account_store.h"

namespace draaiboek::db {
namespace {

using support::moment;
using testing::ElementsAre;

struct Changes : support::AccountStore {
  std::vector<std::string> acts() {
    std::vector<std::string> found;
    for (const AccountEvent& event : accounts_register().events(world.system, an))
      found.push_back(event.act + "/" + event.detail);
    return found;
  }
};

TEST_F(Changes, OfGrantsAreDoneAndNotedOnce) {
  const Grant grant{"analyst", Scope::everything, ""};
  EXPECT_TRUE(accounts_register().give(world.system, an, grant, moment));
  EXPECT_FALSE(accounts_register().give(world.system, an, grant, moment));
  EXPECT_TRUE(accounts_register().take_away(world.system, an, grant, moment));
  EXPECT_FALSE(accounts_register().take_away(world.system, an, grant, moment));
  EXPECT_THAT(acts(),
              ElementsAre("grant-taken/analyst everything ", "grant-given/analyst everything "));
}

TEST_F(Changes, OfGrantsOfEveryoneAreListedForThoseWhoWatch) {
  const Grant grant{"administrator", Scope::everything, ""};
  accounts_register().give(world.system, an, grant, moment);
  accounts_register().give(world.system, bob, grant, moment + std::chrono::hours(1));
  accounts_register().set_active(world.system, an, false, "Weg", moment + std::chrono::hours(1));
  const auto all = accounts_register().changes_of_grants(world.system, moment);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all.front().person, bob);
  EXPECT_EQ(all.front().detail, "administrator everything ");
  EXPECT_EQ(
      accounts_register().changes_of_grants(world.system, moment + std::chrono::minutes(1)).size(),
      1U);
}

TEST_F(Changes, ThatBlockSomebodyEndEverythingThatLetsThemIn) {
  store().people().open_session({"token", an, "secret", moment, moment});
  accounts().make_link(link("a"));
  accounts().wish_password("an@melle.be", moment);
  accounts_register().set_active(world.system, an, false, "Weg", moment);
  EXPECT_FALSE(store().people().session("token"));
  EXPECT_FALSE(state(an).link_ends);
  EXPECT_FALSE(state(an).wants_password);
  accounts_register().set_active(world.system, an, true, "Terug", moment);
  EXPECT_FALSE(store().people().session("token")) << "they sign in anew";
  EXPECT_THAT(acts(), ElementsAre("unblocked/Terug", "blocked/Weg", "activation/"));
}

TEST_F(Changes, ThatForgetASecondFactorEndTheSessionsToo) {
  accounts().begin_second_factor(an, "key");
  accounts().confirm_second_factor(an, {"h"}, moment);
  store().people().open_session({"token", an, "secret", moment, moment});
  accounts_register().reset_second_factor(world.system, an, "Toestel kwijt", moment);
  EXPECT_FALSE(accounts().second_factor(an));
  EXPECT_FALSE(store().people().session("token"));
  EXPECT_THAT(acts(), ElementsAre("second-factor-reset/Toestel kwijt", "second-factor-set/"));
}

}  // namespace
}  // namespace draaiboek::db
