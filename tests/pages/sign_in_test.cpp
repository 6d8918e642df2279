#include "web/pages/sign_in.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/password.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* password = "een lang wachtwoord";

class SigningIn : public testing::Test {
 protected:
  SigningIn() {
    world_.store().people().set_password(world_.person("marie"), hash_password(password));
  }
  Response sign_in(const std::string& with, const std::string& place = "") {
    return world_.post("", "/aanmelden",
                       {{"email", "marie@proef.example"}, {"password", with}, {"naar", place}});
  }
  static std::string session_of(const Response& response) {
    for (const Cookie& cookie : response.cookies()) {
      if (cookie.name == "session")
        return cookie.value;
    }
    return "";
  }

  support::World world_;
};

TEST_F(SigningIn, ShowsAFormWithAToken) {
  const Response response = world_.get("", "/aanmelden");
  EXPECT_EQ(response.status(), 200);
  EXPECT_THAT(response.body(), HasSubstr("<h1 class=\"govuk-heading-l\">Aanmelden</h1>"));
  EXPECT_THAT(response.body(), HasSubstr("value=\"" + world_.csrf("") + "\""));
}

TEST_F(SigningIn, LeadsToTheTasks) {
  const Response response = sign_in(password);
  EXPECT_EQ(response.status(), 303);
  EXPECT_EQ(response.header("Location"), "/");
  EXPECT_NE(session_of(response), "");
}

TEST_F(SigningIn, LeadsBackToThePageThatWasAskedFor) {
  EXPECT_EQ(sign_in(password, "/golven").header("Location"), "/golven");
}

TEST_F(SigningIn, LeadsBackToTheChoiceThatWasMadeOnThatPage) {
  EXPECT_EQ(sign_in(password, "/golven?status=late&q=Sint-Niklaas%20%26%20co").header("Location"),
            "/golven?status=late&q=Sint-Niklaas%20%26%20co");
}

TEST_F(SigningIn, KeepsThePlaceInTheOtherLanguageAfterARefusal) {
  const std::string refused = sign_in("een fout wachtwoord", "/golven?status=late").body();
  EXPECT_THAT(refused, HasSubstr("action=\"/aanmelden?naar=%2Fgolven%3Fstatus%3Dlate\""));
  EXPECT_THAT(sign_in("een fout wachtwoord").body(), HasSubstr("action=\"/aanmelden\""));
}

TEST_F(SigningIn, NeverLeadsToAnotherSite) {
  for (const char* place : {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere", "x",
                            "/golven?%", "/.."})
    EXPECT_EQ(sign_in(password, place).header("Location"), "/") << place;
}

TEST_F(SigningIn, GivesATokenThatNobodySawBefore) {
  EXPECT_NE(session_of(sign_in(password)), session_of(sign_in(password)));
}

TEST_F(SigningIn, KeepsTheAddressButNotThePasswordWhenItIsWrong) {
  const Response response = sign_in("een fout wachtwoord");
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("value=\"marie@proef.example\""));
  EXPECT_THAT(response.body(), Not(HasSubstr("een fout wachtwoord")));
  EXPECT_THAT(response.body(), HasSubstr("<title>Fout: Aanmelden – Draaiboek</title>"));
  EXPECT_EQ(session_of(response), "");
}

TEST_F(SigningIn, AsksForBothFields) {
  const Response response = world_.post("", "/aanmelden", {{"email", ""}, {"password", ""}});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("<a href=\"#email\">"));
  EXPECT_THAT(response.body(), HasSubstr("<a href=\"#password\">"));
}

TEST_F(SigningIn, IsNotNeededTwice) {
  EXPECT_EQ(world_.get("marie", "/aanmelden").header("Location"), "/");
}

TEST_F(SigningIn, EndsWithSigningOut) {
  const Response out = world_.post("marie", "/afmelden");
  EXPECT_EQ(out.header("Location"), "/aanmelden");
  EXPECT_EQ(world_.request("marie", "/").cookies.get("session").size(), 64U)
      << "the test person simply signs in again";
}

}  // namespace
}  // namespace draaiboek::web
