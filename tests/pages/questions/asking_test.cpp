#include "web/pages/questions/asking.h"

#include <gmock/gmock.h>

#include "tests/support/canary.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Asking : testing::Test {
  std::string melle() const { return "/zaken/" + world.melle().text() + "/vragen"; }
  std::string wave() const { return "/golven/" + world.wave().text() + "/vragen"; }
  std::string id_of_only_question() {
    return world.store()
        .questions()
        .questions(world.viewer("carla"), {world.melle()})
        .at(0)
        .id.text();
  }
  World world;
};

TEST_F(Asking, ShowsTheQuestionWithItsAnswerToTheOrganisation) {
  EXPECT_EQ(
      world.post("marie", melle(), {{"step", "bia"}, {"words", "Wat is een <RTO>?"}}).status(),
      303);
  EXPECT_THAT(world.get("mo", melle()).body(), HasSubstr("Wat is een &lt;RTO&gt;?"));
  EXPECT_THAT(world.get("mo", melle()).body(), HasSubstr("Wacht op antwoord"));
  const std::string id = id_of_only_question();
  world.post("ann", wave() + "/antwoord", {{"thread", id}, {"reply-" + id, "De hersteltijd."}});
  const auto page = world.get("marie", melle()).body();
  EXPECT_THAT(page, HasSubstr("De hersteltijd."));
  EXPECT_THAT(page, HasSubstr("Beantwoord"));
}

TEST_F(Asking, GoesOnWithAQuestionOfItsOwnOnly) {
  world.post("marie", melle(), {{"step", ""}, {"words", "Kan het later?"}});
  const std::string id = id_of_only_question();
  const Fields more = {{"thread", id}, {"reply-" + id, "Nog iets"}};
  EXPECT_EQ(world.post("marie", melle(), more).status(), 303);
  const std::string oosterzele = "/zaken/" + world.oosterzele().text() + "/vragen";
  EXPECT_EQ(world.post("omar", oosterzele, more).status(), 422);
  EXPECT_THAT(world.get("marie", melle()).body(), HasSubstr("Nog iets"));
}

TEST_F(Asking, IsNeverReadByAnotherOrganisation) {
  const std::string secret = support::secret_canary("Melle");
  world.post("marie", melle(), {{"step", ""}, {"words", secret}});
  world.post("marie", melle(), {{"step", "bia"}, {"words", secret}});
  const std::string own = "/zaken/" + world.oosterzele().text() + "/vragen";
  EXPECT_EQ(world.get("omar", melle()).status(), 404);
  EXPECT_THAT(world.get("omar", own).body(), Not(HasSubstr(secret)));
  EXPECT_EQ(world.get("omar", wave()).status(), 403);
  EXPECT_EQ(world.get("nele", melle()).status(), 404);
  EXPECT_EQ(world.post("omar", melle(), {{"words", "x"}}).status(), 404);
}

TEST_F(Asking, OffersTheStepItCameFromAndTheWorkshops) {
  const auto page = world.get("marie", melle() + "?stap=bia").body();
  EXPECT_THAT(page, HasSubstr("<option value=\"bia\" selected>BIA indienen"));
  EXPECT_THAT(page, HasSubstr("<option value=\"workshop-1\">Workshop 1"));
  EXPECT_THAT(page, Not(HasSubstr("value=\"goedkeuring\"")));
  EXPECT_EQ(world.post("marie", melle(), {{"step", "goedkeuring"}, {"words", "x"}}).status(), 422);
  EXPECT_EQ(world.post("marie", melle(), {{"step", "bia"}, {"words", " "}}).status(), 422);
}

TEST_F(Asking, IsOfferedAtAStepToWhoDoesIt) {
  const std::string here = melle() + "?stap=bia";
  const std::string step = "/zaken/" + world.melle().text() + "/stappen/bia";
  EXPECT_THAT(world.get("marie", step).body(), HasSubstr("href=\"" + here + "\""));
  EXPECT_THAT(world.get("carla", step).body(), Not(HasSubstr("?stap=")));
  const std::string workshop = "/zaken/" + world.wave().text() + "/stappen/workshop-1";
  EXPECT_THAT(world.get("marie", workshop).body(),
              HasSubstr("href=\"" + melle() + "?stap=workshop-1\""));
}

TEST_F(Asking, SentTwiceIsOneQuestion) {
  const Fields form = {
      {"step", ""}, {"words", "Eén keer"}, {"command", engine::CommandId::of(5).text()}};
  EXPECT_EQ(world.post("marie", melle(), form).status(), 303);
  EXPECT_EQ(world.post("marie", melle(), form).status(), 303);
  EXPECT_EQ(world.store().questions().questions(world.viewer("carla"), {world.melle()}).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::web
