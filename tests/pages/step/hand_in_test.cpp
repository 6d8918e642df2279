#include "web/pages/step/hand_in.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct HandingIn : testing::Test {
  HandingIn() { world.hold_workshop(); }
  void upload(const std::string& bytes = "") {
    support::send_file(world, "marie", bia, {"bia", "BIA Melle.xlsx", support::sheet(bytes)});
  }
  /// The value of the hidden field on the check page.
  std::string content() {
    const std::string page = world.get("marie", bia + "/controle").body();
    const std::string mark = "name=\"content\" value=\"";
    const auto at = page.find(mark);
    return at == std::string::npos ? "" : page.substr(at + mark.size(), 64);
  }
  World world{};
  std::string bia = support::step_of(world.melle(), "bia");
};

TEST_F(HandingIn, IsPossibleOnceEverythingIsThere) {
  EXPECT_THAT(world.get("marie", bia + "/controle").body(), HasSubstr("U kunt nog niet indienen"));
  upload();
  EXPECT_THAT(world.get("marie", bia + "/controle").body(), HasSubstr("BIA Melle.xlsx"));
  const auto done = world.post("marie", bia + "/inzending", {{"content", content()}});
  EXPECT_EQ(done.status(), 303);
  const auto receipt = world.get("marie", done.header("Location"));
  EXPECT_THAT(receipt.body(), HasSubstr("Uw ontvangstbewijs heeft nummer"));
  EXPECT_THAT(receipt.body(), HasSubstr("maandag 22 maart 2027 om 9 uur"));
  EXPECT_THAT(receipt.body(), HasSubstr("De feedback vindt u bij &#39;Feedback op de BIA&#39;."));
  EXPECT_THAT(world.get("marie", bia).body(), HasSubstr("Ingediend"));
}

TEST_F(HandingIn, TwiceIsOneHandIn) {
  upload();
  const Fields form = {{"content", content()}, {"command", engine::CommandId::of(77).text()}};
  EXPECT_EQ(world.post("marie", bia + "/inzending", form).status(), 303);
  EXPECT_EQ(world.post("marie", bia + "/inzending", form).status(), 303);
  EXPECT_THAT(world.get("marie", bia).body(), Not(HasSubstr("Versie 2")));
}

TEST_F(HandingIn, StopsWhenSomethingChangedSinceTheCheck) {
  upload("eerst");
  const std::string old = content();
  upload("later");
  const auto page = world.post("marie", bia + "/inzending", {{"content", old}});
  EXPECT_EQ(page.status(), 409);
  EXPECT_THAT(page.body(), HasSubstr("Intussen is er iets gewijzigd"));
}

TEST_F(HandingIn, IsForWhoDoesTheStep) {
  upload();
  EXPECT_EQ(world.get("ann", bia + "/controle").status(), 403);
  EXPECT_EQ(world.post("carla", bia + "/inzending", {{"content", content()}}).status(), 403);
  EXPECT_EQ(world.post("omar", bia + "/inzending", {{"content", content()}}).status(), 404);
}

TEST_F(HandingIn, CanBeTakenBackUntilSomebodyReads) {
  world.hand_in("marie", world.melle(), "bia");
  EXPECT_THAT(world.get("marie", bia).body(), HasSubstr("Indiening intrekken"));
  EXPECT_EQ(world.post("mo", bia + "/intrekking").status(), 303);
  EXPECT_THAT(world.get("marie", bia).body(), HasSubstr("mo trok dit in"));
  world.hand_in("marie", world.melle(), "bia");
  world.act("ann", world.melle(), engine::StepWish{"bia-feedback", engine::wish::StartReview{}});
  const auto late = world.post("marie", bia + "/intrekking");
  EXPECT_EQ(late.status(), 422);
  EXPECT_THAT(late.body(), HasSubstr("nazicht is al begonnen"));
}

TEST_F(HandingIn, IsReopenedByTheCoordinatorWithAReason) {
  world.hand_in("marie", world.melle(), "bia");
  const auto without = world.post("carla", bia + "/heropening", {{"reason", " "}});
  EXPECT_EQ(without.status(), 422);
  EXPECT_THAT(without.body(), HasSubstr("id=\"reason\""));
  EXPECT_EQ(world.post("ann", bia + "/heropening", {{"reason", "x"}}).status(), 403);
  EXPECT_EQ(world.post("carla", bia + "/heropening", {{"reason", "Fout bestand"}}).status(), 303);
}

TEST_F(HandingIn, OfAFormTakesTheSavedAnswers) {
  const std::string form = support::step_of(world.melle(), "vragen");
  world.post("marie", form + "/secties/start/concept", {{"draft", "0"}, {"q-plan", "yes"}});
  const auto check = world.get("marie", form + "/controle");
  EXPECT_THAT(check.body(), HasSubstr("Vul een antwoord in bij &#39;Hoeveel diensten?&#39;"));
  EXPECT_THAT(check.body(), HasSubstr(form + "/secties/later#q-diensten"));
  world.post("marie", form + "/secties/later/concept", {{"draft", "0"}, {"q-diensten", "12"}});
  const std::string page = world.get("marie", form + "/controle").body();
  const std::string mark = "name=\"content\" value=\"";
  const std::string hash = page.substr(page.find(mark) + mark.size(), 64);
  EXPECT_EQ(world.post("marie", form + "/inzending", {{"content", hash}}).status(), 303);
  EXPECT_EQ(world.get("marie", form + "/inzending").status(), 200);
  EXPECT_THAT(world.get("marie", form).body(), HasSubstr("12"));
}

TEST_F(HandingIn, HasNoReceiptBeforeIt) {
  EXPECT_EQ(world.get("marie", bia + "/inzending").status(), 404);
  world.hand_in("marie", world.melle(), "bia");
  EXPECT_EQ(world.get("marie", bia + "/inzending?versie=1").status(), 200);
  EXPECT_EQ(world.get("marie", bia + "/inzending?versie=2").status(), 404);
}

}  // namespace
}  // namespace draaiboek::web
