#include "web/pages/account/resumption.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/password.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class AFormSentTooLate : public testing::Test {
 protected:
  AFormSentTooLate() {
    for (const char* name : {"carla", "nele"})
      world_.store().people().set_password(world_.person(name), hash_password(password_));
  }
  static std::string cookie(const Response& response, const std::string& name) {
    for (const Cookie& one : response.cookies()) {
      if (one.name == name)
        return one.value;
    }
    return "";
  }
  // Carla opens the form, goes to lunch and sends it.
  Response send_late(const std::string& token = "") {
    Request request = world_.request("carla", place_);
    request.method = Method::post;
    request.origin = "http://" + request.host;
    request.form = {{"csrf", token.empty() ? world_.csrf("carla") : token},
                    {"title", "Golf van na de middag"},
                    {"seats", "4"},
                    {"command", "x"}};
    world_.go_to("2027-01-12");
    return world_.answer(request);
  }
  Response sign_in(const std::string& who, const std::string& kept) {
    Request request = world_.request("", "/aanmelden");
    request.method = Method::post;
    request.origin = "http://" + request.host;
    request.cookies.add("bewaard", kept);
    request.form = {
        {"csrf", world_.csrf("")}, {"email", who + "@proef.example"}, {"password", password_}};
    return world_.answer(request);
  }
  std::string password_ = "een lang wachtwoord";
  support::World world_;
  std::string place_ = "/golven/" + world_.wave().text() + "/gegevens";
};

TEST_F(AFormSentTooLate, ComesBackAfterSigningInAndCanStillBeSent) {
  const auto late = send_late();
  EXPECT_EQ(late.status(), 303);
  const std::string kept = cookie(late, "bewaard");
  ASSERT_NE(kept, "");
  const auto in = sign_in("carla", kept);
  EXPECT_EQ(in.header("Location"), "/hervatten?tekst=" + kept);
  const auto page = world_.get("carla", in.header("Location"));
  EXPECT_THAT(page.body(), HasSubstr("Golf van na de middag"));
  EXPECT_THAT(page.body(), HasSubstr("action=\"" + place_ + "\""));
  EXPECT_THAT(page.body(), HasSubstr("value=\"" + world_.csrf("carla") + "\""));
}

TEST_F(AFormSentTooLate, IsShownToNobodyElse) {
  const std::string kept = cookie(send_late(), "bewaard");
  EXPECT_EQ(sign_in("nele", kept).header("Location"), "/");
  EXPECT_THAT(world_.get("nele", "/hervatten?tekst=" + kept).body(),
              Not(HasSubstr("Golf van na de middag")));
}

TEST_F(AFormSentTooLate, IsNotKeptWhenItIsNoneOfOurs) {
  EXPECT_EQ(cookie(send_late(std::string(64, 'a')), "bewaard"), "");
}

TEST_F(AFormSentTooLate, IsAnnouncedAtTheDoor) {
  Request request = world_.request("", "/aanmelden");
  request.cookies.add("bewaard", "id");
  EXPECT_THAT(world_.answer(request).body(), HasSubstr("Wat u typte, is bewaard"));
}

}  // namespace
}  // namespace draaiboek::web
