#include "web/pages/account/entrance.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/one_time_code.h"
#include "web/account/password.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

class ComingInWithACode : public testing::Test {
 protected:
  ComingInWithACode() {
    const auto carla = world_.person("carla");
    world_.store().people().set_password(carla, hash_password(password_));
    world_.store().accounts().begin_second_factor(carla, key_);
    world_.store().accounts().confirm_second_factor(carla, {}, world_.desk().now().instant);
  }
  static std::string cookie(const Response& response, const std::string& name) {
    for (const Cookie& one : response.cookies()) {
      if (one.name == name)
        return one.value;
    }
    return "";
  }
  Response password(const std::string& place = "") {
    return world_.post(
        "", "/aanmelden",
        {{"email", "carla@proef.example"}, {"password", password_}, {"naar", place}});
  }
  Response code(const std::string& token, const std::string& typed, const std::string& place = "") {
    Request request = world_.request("", "/aanmelden/code");
    request.method = Method::post;
    request.origin = "http://" + request.host;
    request.cookies.add("code", token);
    request.form = {{"csrf", world_.csrf("")}, {"code", typed}, {"naar", place}};
    return world_.answer(request);
  }
  std::string present() { return code_of_step(key_, code_step(world_.desk().now().instant)); }
  std::string password_ = "een lang wachtwoord";
  std::string key_ = "12345678901234567890";
  support::World world_;
};

TEST_F(ComingInWithACode, AsksTheCodeAfterThePasswordAndGivesNoSessionBeforeIt) {
  const auto half = password("/golven");
  EXPECT_EQ(half.header("Location"), "/aanmelden/code?naar=%2Fgolven");
  EXPECT_EQ(cookie(half, "session"), "");
  const auto in = code(cookie(half, "code"), present(), "/golven");
  EXPECT_EQ(in.header("Location"), "/golven");
  EXPECT_NE(cookie(in, "session"), "");
}

TEST_F(ComingInWithACode, AsksAgainWhenTheCodeIsWrong) {
  const auto wrong = code(cookie(password(), "code"), "123");
  EXPECT_EQ(wrong.status(), 422);
  EXPECT_EQ(cookie(wrong, "session"), "");
  EXPECT_THAT(wrong.body(), HasSubstr("href=\"#code\""));
  EXPECT_THAT(code(cookie(password(), "code"), " ").body(), HasSubstr("Vul de code in."));
}

TEST_F(ComingInWithACode, BeginsAgainWithoutAPasswordBehindIt) {
  EXPECT_EQ(code("", present()).header("Location"), "/aanmelden");
  EXPECT_EQ(code("made-up", present()).header("Location"), "/aanmelden");
  EXPECT_EQ(world_.get("", "/aanmelden/code").header("Location"), "/aanmelden");
}

TEST_F(ComingInWithACode, TakesACodeAndAPasswordOnceEach) {
  const std::string token = cookie(password(), "code");
  EXPECT_EQ(code(token, present()).status(), 303);
  EXPECT_EQ(code(token, present()).header("Location"), "/aanmelden");
  EXPECT_EQ(code(cookie(password(), "code"), present()).status(), 422);
}

TEST_F(ComingInWithACode, NeverLeadsToAnotherSite) {
  EXPECT_EQ(own_place("//elsewhere.example"), "/");
  EXPECT_EQ(own_place("/golven"), "/golven");
}

}  // namespace
}  // namespace draaiboek::web
