#include "web/pages/recruiting/call_log.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct ACallLog : testing::Test {
  std::string place() const { return "/zaken/" + world.melle().text() + "/contacten"; }
  static Fields call(const std::string& said) {
    return {{"way", "visit"},           {"call-date-day", "11"},    {"call-date-month", "1"},
            {"call-date-year", "2027"}, {"spoken-to", "Els Roels"}, {"said", said}};
  }
  db::Call only_call() {
    return world.store().calls().calls(world.viewer("carla"), {world.melle()}).at(0);
  }
  Fields correction(const std::string& said) {
    Fields form = call(said);
    form.add("call", only_call().id.text());
    form.add("call-version", std::to_string(only_call().version));
    return form;
  }
  World world;
};

TEST_F(ACallLog, KeepsEveryCallOfTheWholeWave) {
  EXPECT_THAT(world.get("carla", place()).body(), HasSubstr("nog geen contact genoteerd"));
  EXPECT_EQ(world.post("carla", place(), call("Eerste bezoek")).status(), 303);
  world.go_to("2027-02-01");
  EXPECT_EQ(world.post("carla", place(), call("Tweede bezoek")).status(), 303);
  const auto page = world.get("carla", place()).body();
  EXPECT_THAT(page, HasSubstr("Eerste bezoek"));
  EXPECT_LT(page.find("Tweede bezoek"), page.find("Eerste bezoek"));
  EXPECT_THAT(page, HasSubstr("Gesproken met Els Roels"));
}

TEST_F(ACallLog, KeepsHowACallReadBeforeItWasCorrected) {
  world.post("carla", place(), call("Zegt ja"));
  const std::string id = only_call().id.text();
  EXPECT_THAT(world.get("carla", place() + "?verbeter=" + id).body(),
              HasSubstr("name=\"call-version\" value=\"1\""));
  EXPECT_EQ(world.post("carla", place() + "/verbetering", correction("Zegt nee")).status(), 303);
  const auto page = world.get("carla", place()).body();
  EXPECT_THAT(page, HasSubstr("Zegt nee"));
  EXPECT_THAT(page, HasSubstr("Zegt ja"));
  EXPECT_THAT(page, HasSubstr("Verbeterd op"));
}

TEST_F(ACallLog, RefusesACorrectionThatSomebodyElseWasBeforeAt) {
  world.post("carla", place(), call("Zegt ja"));
  const Fields first = correction("Zegt nee");
  const Fields second = correction("Zegt misschien");
  world.post("carla", place() + "/verbetering", first);
  const auto page = world.post("carla", place() + "/verbetering", second);
  EXPECT_EQ(page.status(), 409);
  EXPECT_THAT(page.body(), HasSubstr("Zegt misschien"));
  EXPECT_EQ(only_call().said, "Zegt nee");
}

TEST_F(ACallLog, LosesTheWordsOfACallThatIsErased) {
  world.post("carla", place(), call("Is ziek geweest"));
  const Fields form = {{"call", only_call().id.text()}};
  const std::string other = "/zaken/" + world.oosterzele().text() + "/contacten/wissing";
  EXPECT_EQ(world.post("carla", other, form).status(), 422);
  EXPECT_EQ(world.post("carla", place() + "/wissing", form).status(), 303);
  const auto page = world.get("carla", place()).body();
  EXPECT_THAT(page, Not(HasSubstr("Is ziek geweest")));
  EXPECT_THAT(page, Not(HasSubstr("Els Roels")));
  EXPECT_THAT(page, HasSubstr("De woorden zijn gewist"));
}

TEST_F(ACallLog, IsNotForTheOrganisationItself) {
  world.post("carla", place(), call("Onder ons"));
  EXPECT_EQ(world.get("marie", place()).status(), 403);
  EXPECT_EQ(world.get("omar", place()).status(), 404);
  EXPECT_EQ(world.post("marie", place(), call("x")).status(), 403);
  EXPECT_THAT(world.get("marie", "/zaken/" + world.melle().text() + "/geschiedenis").body(),
              Not(HasSubstr("Onder ons")));
  EXPECT_EQ(world.get("carla", "/zaken/" + world.wave().text() + "/contacten").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
