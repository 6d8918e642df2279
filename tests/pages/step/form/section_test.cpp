#include "web/pages/step/form/section.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Sections : testing::Test {
  Sections() { world.hold_workshop(); }
  World world{};
  std::string form = "/zaken/" + world.melle().text() + "/stappen/vragen";
  std::string start = form + "/secties/start";
  std::string later = form + "/secties/later";
};

TEST_F(Sections, AreSavedAndLeadToTheNextOne) {
  const auto saved =
      world.post("marie", start + "/concept",
                 {{"draft", "0"}, {"q-plan", "yes"}, {"q-waarom", "Omdat het kan."}});
  EXPECT_EQ(saved.status(), 303);
  EXPECT_EQ(saved.header("Location"), later);
  const auto again = world.get("mo", start);
  EXPECT_THAT(again.body(), HasSubstr("Omdat het kan."));
  EXPECT_THAT(again.body(), HasSubstr("Bewaard om 9 uur"));
}

TEST_F(Sections, KeepWhatCannotBeRead) {
  const auto wrong =
      world.post("marie", later + "/concept", {{"draft", "0"}, {"q-diensten", "heel veel"}});
  EXPECT_EQ(wrong.status(), 422);
  EXPECT_THAT(wrong.body(), HasSubstr("Vul bij &#39;Hoeveel diensten?&#39; een getal in"));
  EXPECT_THAT(wrong.body(), HasSubstr("value=\"heel veel\""));
  EXPECT_THAT(world.get("marie", later).body(), HasSubstr("value=\"heel veel\""));
}

TEST_F(Sections, ShowBothTextsWhenAColleagueWasFirst) {
  world.post("marie", start + "/concept", {{"draft", "0"}, {"q-waarom", "Tekst van Marie"}});
  const auto second =
      world.post("mo", start + "/concept", {{"draft", "0"}, {"q-waarom", "Tekst van Mo"}});
  EXPECT_EQ(second.status(), 409);
  EXPECT_THAT(second.body(), HasSubstr("Tekst van Marie"));
  EXPECT_THAT(second.body(), HasSubstr("Tekst van Mo</textarea>"));
  EXPECT_THAT(second.body(), HasSubstr("name=\"draft\" value=\"1\""));
  const auto third =
      world.post("mo", start + "/concept", {{"draft", "1"}, {"q-waarom", "Tekst van Mo"}});
  EXPECT_EQ(third.status(), 303);
}

TEST_F(Sections, AnswerTheAutosaveInJson) {
  Request request = world.request("marie", start + "/concept");
  request.method = Method::post;
  request.origin = "http://" + request.host;
  request.sec_fetch_site = "same-origin";
  request.requested_with = "fetch";
  request.form = {{"csrf", world.csrf("marie")}, {"draft", "0"}, {"q-waarom", "half"}};
  const auto first = world.answer(request);
  EXPECT_EQ(first.status(), 200);
  EXPECT_EQ(first.body(), R"({"version":["1"],"words":["Bewaard om 9 uur"]})");
  EXPECT_EQ(world.answer(request).body(), first.body()) << "a repeated one is no conflict";
  request.form = {{"csrf", world.csrf("marie")}, {"draft", "0"}, {"q-waarom", "heel"}};
  const auto stale = world.answer(request);
  EXPECT_EQ(stale.status(), 409);
  EXPECT_THAT(stale.body(), HasSubstr("Niet bewaard"));
}

TEST_F(Sections, AreForWhoDoesTheStep) {
  EXPECT_EQ(world.get("ann", start).status(), 403);
  EXPECT_EQ(world.get("omar", start).status(), 404);
  EXPECT_EQ(world.post("ann", start + "/concept", {{"draft", "0"}}).status(), 403);
  EXPECT_EQ(world.get("marie", form + "/secties/bestaat-niet").status(), 404);
}

TEST_F(Sections, KeepTheTextOfWhoComesTooLate) {
  world.hand_in("mo", world.melle(), "vragen");
  const auto late =
      world.post("marie", start + "/concept", {{"draft", "0"}, {"q-waarom", "Te laat"}});
  EXPECT_EQ(late.status(), 409);
  EXPECT_THAT(late.body(), HasSubstr("Te laat</textarea>"));
  EXPECT_THAT(late.body(), HasSubstr("al ingediend"));
  EXPECT_EQ(world.get("marie", start).status(), 303);
}

TEST_F(Sections, ShowMarkupAsText) {
  world.post("marie", start + "/concept", {{"draft", "0"}, {"q-waarom", "<script>x</script>"}});
  const auto page = world.get("marie", start);
  EXPECT_THAT(page.body(), Not(HasSubstr("<script>x")));
  EXPECT_THAT(page.body(), HasSubstr("&lt;script&gt;x"));
}

}  // namespace
}  // namespace draaiboek::web
