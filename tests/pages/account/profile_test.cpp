#include "web/pages/account/profile.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/password.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

class OwnProfile : public testing::Test {
 protected:
  OwnProfile() {
    world_.store().people().set_password(world_.person("marie"),
                                         hash_password("een oud wachtwoord"));
  }
  Response save(const std::string& email, const std::string& current = "") {
    return world_.post("marie", "/profiel",
                       {{"name", "Marie Maes"},
                        {"email", email},
                        {"phone", "09 123 45 67"},
                        {"language", "en"},
                        {"current", current}});
  }
  db::Person marie() {
    return *world_.store().people().person(world_.viewer("marie"), world_.person("marie"));
  }
  support::World world_;
};

TEST_F(OwnProfile, IsChangedWithoutAPasswordAsLongAsTheAddressStays) {
  EXPECT_EQ(save("marie@proef.example").status(), 303);
  EXPECT_EQ(marie().name, "Marie Maes");
  EXPECT_EQ(marie().phone, "09 123 45 67");
  EXPECT_EQ(marie().language, "en");
}

TEST_F(OwnProfile, TakesANewAddressOnlyWithThePassword) {
  const auto refused = save("m.maes@proef.example");
  EXPECT_EQ(refused.status(), 422);
  EXPECT_THAT(refused.body(), HasSubstr("href=\"#current\""));
  EXPECT_THAT(refused.body(), HasSubstr("value=\"m.maes@proef.example\""));
  EXPECT_EQ(save("m.maes@proef.example", "een oud wachtwoord").status(), 303);
  EXPECT_EQ(marie().email, "m.maes@proef.example");
}

TEST_F(OwnProfile, LeavesATraceForTheAdministrators) {
  save("m.maes@proef.example", "een oud wachtwoord");
  world_.post("marie", "/profiel/wachtwoord",
              {{"current", "een oud wachtwoord"},
               {"password", "een nieuw wachtwoord"},
               {"again", "een nieuw wachtwoord"}});
  const auto page = world_.get("admin", "/mensen/" + world_.person("marie").text()).body();
  EXPECT_THAT(page, HasSubstr("Eigen gegevens gewijzigd: Naam, E-mailadres"));
  EXPECT_THAT(page, HasSubstr("Wachtwoord gewijzigd"));
}

TEST_F(OwnProfile, TakesNoAddressOfSomebodyElse) {
  EXPECT_EQ(save("mo@proef.example", "een oud wachtwoord").status(), 422);
  EXPECT_EQ(marie().email, "marie@proef.example");
}

TEST_F(OwnProfile, ChangesThePasswordWithTheOldOneAndEndsOtherSessions) {
  const auto elsewhere = world_.request("mo", "/taken");
  world_.store().people().set_password(world_.person("mo"), hash_password("een oud wachtwoord"));
  const Fields wrong{{"current", "iets anders"},
                     {"password", "een nieuw wachtwoord"},
                     {"again", "een nieuw wachtwoord"}};
  EXPECT_EQ(world_.post("mo", "/profiel/wachtwoord", wrong).status(), 422);
  const Fields right{{"current", "een oud wachtwoord"},
                     {"password", "een nieuw wachtwoord"},
                     {"again", "een nieuw wachtwoord"}};
  EXPECT_EQ(world_.post("mo", "/profiel/wachtwoord", right).status(), 303);
  EXPECT_EQ(world_.answer(elsewhere).status(), 200) << "this browser stays signed in";
  EXPECT_EQ(world_
                .post("", "/aanmelden",
                      {{"email", "mo@proef.example"}, {"password", "een nieuw wachtwoord"}})
                .status(),
            303);
}

}  // namespace
}  // namespace draaiboek::web
