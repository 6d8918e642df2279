#include "web/pages/questions/wave_questions.h"

#include <gmock/gmock.h>

#include "tests/support/canary.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

struct WaveQuestions : testing::Test {
  std::string place() const { return "/golven/" + world.wave().text() + "/vragen"; }
  /// Marie asks; the id of the question.
  std::string ask(const std::string& step, const std::string& words) {
    world.post("marie", "/zaken/" + world.melle().text() + "/vragen",
               {{"step", step}, {"words", words}});
    for (const db::Question& one :
         world.store().questions().questions(world.viewer("carla"), {world.melle()})) {
      if (one.messages.front().words == words)
        return one.id.text();
    }
    return "";
  }
  Response answer(const std::string& who, const std::string& id, const std::string& words) {
    return world.post(who, place() + "/antwoord", {{"thread", id}, {"reply-" + id, words}});
  }
  World world;
};

TEST_F(WaveQuestions, WaitForTheStaffOnTheirTasksAndTheWave) {
  const std::string id = ask("bia", "Wat nu?");
  EXPECT_THAT(world.get("carla", "/taken").body(), HasSubstr("Eén vraag wacht op antwoord"));
  EXPECT_THAT(world.get("carla", "/golven/" + world.wave().text()).body(),
              HasSubstr("Eén vraag wacht op antwoord"));
  EXPECT_THAT(world.get("vic", "/taken").body(), Not(HasSubstr("wacht op antwoord")));
  EXPECT_THAT(world.get("nele", "/taken").body(), Not(HasSubstr("wacht op antwoord")));
  EXPECT_EQ(answer("carla", id, "Dit.").status(), 303);
  EXPECT_THAT(world.get("carla", "/taken").body(), Not(HasSubstr("wacht op antwoord")));
}

TEST_F(WaveQuestions, WaitForAnExpertWhoMayReadAndAnswerThem) {
  ask("", "Onder ons");
  EXPECT_THAT(
      world.get("ed", "/taken").body(),
      AllOf(HasSubstr("Er wacht op dit moment niets op u"), Not(HasSubstr("wacht op antwoord"))));
  const std::string id = ask("bia", "Wat is een RTO?");
  EXPECT_THAT(world.get("ed", "/taken").body(),
              AllOf(HasSubstr("Eén vraag wacht op antwoord"), HasSubstr("href=\"" + place() + "\""),
                    Not(HasSubstr("Er wacht op dit moment niets op u"))));
  EXPECT_THAT(world.get("ed", "/golven/" + world.wave().text()).body(),
              HasSubstr("Eén vraag wacht op antwoord"));
  EXPECT_THAT(world.get("carla", "/taken").body(), HasSubstr("2 vragen wachten op antwoord"));
  EXPECT_EQ(answer("ed", id, "De hersteltijd.").status(), 303);
  EXPECT_THAT(world.get("ed", "/taken").body(), HasSubstr("Er wacht op dit moment niets op u"));
}

TEST_F(WaveQuestions, NameWhoAskedToThoseWhoSeeTheOrganisations) {
  ask("bia", "Wat nu?");
  EXPECT_THAT(world.get("carla", place()).body(), AllOf(HasSubstr("Melle"), HasSubstr("marie")));
  EXPECT_THAT(world.get("ann", place()).body(), HasSubstr("Melle"));
}

TEST_F(WaveQuestions, ReachAnExpertWithoutWhoAskedAndNeverTheOnesToTheContactPerson) {
  const std::string id = ask("bia", "Wat is een RTO?");
  const std::string private_id = ask("", "Onder ons");
  const auto page = world.get("ed", place()).body();
  EXPECT_THAT(page, AllOf(HasSubstr("Wat is een RTO?"), HasSubstr("Een deelnemer")));
  EXPECT_THAT(page, AllOf(Not(HasSubstr("Melle")), Not(HasSubstr("marie"))));
  EXPECT_THAT(page, Not(HasSubstr("Onder ons")));
  EXPECT_EQ(answer("ed", id, "De hersteltijd.").status(), 303);
  EXPECT_EQ(answer("ed", private_id, "Nieuwsgierig").status(), 422);
  EXPECT_EQ(answer("vic", id, "x").status(), 403);
  EXPECT_THAT(world.get("vic", place()).body(), Not(HasSubstr("Wat is een RTO?")));
}

TEST_F(WaveQuestions, AreToldToTheWholeWaveInOtherWords) {
  const std::string id = ask("bia", support::secret_canary("Melle"));
  answer("carla", id, "Beste " + support::secret_canary("Melle"));
  const Fields shared = {
      {"thread", id}, {"question-" + id, "Wat is een RTO?"}, {"answer-" + id, "De hersteltijd."}};
  EXPECT_EQ(world.post("carla", place() + "/delen", shared).status(), 303);
  const std::string own = "/zaken/" + world.oosterzele().text();
  EXPECT_THAT(world.get("omar", own + "/vragen").body(),
              AllOf(HasSubstr("Wat is een RTO?"), HasSubstr("De hersteltijd.")));
  EXPECT_THAT(world.get("omar", own + "/stappen/bia").body(), HasSubstr("De hersteltijd."));
  EXPECT_THAT(world.get("omar", own + "/stappen/vragen").body(), Not(HasSubstr("De hersteltijd.")));
  world.post("carla", place() + "/delen", {{"thread", id}, {"action", "withhold"}});
  EXPECT_THAT(world.get("omar", own + "/vragen").body(), Not(HasSubstr("De hersteltijd.")));
}

TEST_F(WaveQuestions, ToTheContactPersonAreNotShared) {
  const std::string id = ask("", "Onder ons");
  answer("carla", id, "Goed.");
  EXPECT_THAT(world.get("carla", place()).body(), Not(HasSubstr("/vragen/delen")));
  const Fields shared = {{"thread", id}, {"question-" + id, "a"}, {"answer-" + id, "b"}};
  EXPECT_EQ(world.post("carla", place() + "/delen", shared).status(), 422);
}

TEST_F(WaveQuestions, CanBeSettledWithoutAnAnswer) {
  const std::string id = ask("bia", "Bedankt!");
  EXPECT_EQ(world.post("carla", place() + "/afhandeling", {{"thread", id}}).status(), 303);
  EXPECT_THAT(world.get("carla", "/taken").body(), Not(HasSubstr("wacht op antwoord")));
  EXPECT_EQ(world.post("carla", place() + "/afhandeling", {{"thread", "x"}}).status(), 422);
}

TEST_F(WaveQuestions, LoseTheirWordsWithAReasonButNotThatTheyWereAsked) {
  const std::string id = ask("bia", "Jan Peeters is ziek");
  const auto erase = [&](const std::string& who, const std::string& reason) {
    return world.post(who, place() + "/wissing",
                      {{"thread", id}, {"message", id}, {"reason-" + id, reason}});
  };
  EXPECT_THAT(world.get("ann", place()).body(), Not(HasSubstr("/vragen/wissing")));
  EXPECT_EQ(erase("ann", "x").status(), 403);
  const auto refused = erase("carla", "");
  EXPECT_EQ(refused.status(), 422);
  EXPECT_THAT(refused.body(), HasSubstr("href=\"#reason-" + id + "\""));
  EXPECT_EQ(erase("carla", "Gezondheid").status(), 303);
  const std::string own = "/zaken/" + world.melle().text() + "/vragen";
  for (const auto& page : {world.get("carla", place()).body(), world.get("marie", own).body()}) {
    EXPECT_THAT(page, Not(HasSubstr("Jan Peeters")));
    EXPECT_THAT(page, AllOf(HasSubstr("Gewist door carla"), HasSubstr("Reden: Gezondheid")));
  }
  EXPECT_EQ(erase("carla", "Nog eens").status(), 422);
}

TEST_F(WaveQuestions, KeepAnAnswerThatIsRefused) {
  const std::string id = ask("bia", "Wat nu?");
  EXPECT_EQ(answer("carla", id, "").status(), 422);
  const auto page = answer("carla", id, std::string(5000, 'x'));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr(std::string(5000, 'x')));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#reply-" + id + "\""));
}

TEST_F(WaveQuestions, AreOnlyReadOnceTheWaveIsClosed) {
  const std::string id = ask("bia", "Wat nu?");
  world.act("carla", world.wave(),
            engine::wish::CloseCase{engine::Outcome::cancelled,
                                    {engine::TextId::of(9001), "Geen middelen meer."}});
  const auto page = world.get("carla", place());
  EXPECT_THAT(page.body(), HasSubstr("Wat nu?"));
  EXPECT_THAT(page.body(), Not(HasSubstr("/vragen/antwoord")));
  EXPECT_THAT(page.body(), Not(HasSubstr("/vragen/afhandeling")));
  const auto refused = answer("carla", id, "Te laat.");
  EXPECT_EQ(refused.status(), 409);
  EXPECT_THAT(refused.body(), HasSubstr("Dit traject is afgesloten."));
  const Fields shared = {{"thread", id}, {"question-" + id, "a"}, {"answer-" + id, "b"}};
  EXPECT_EQ(world.post("carla", place() + "/delen", shared).status(), 409);
  EXPECT_EQ(world.post("carla", place() + "/afhandeling", {{"thread", id}}).status(), 409);
  EXPECT_THAT(world.get("carla", "/taken").body(), Not(HasSubstr("wacht op antwoord")));
}

TEST_F(WaveQuestions, AreAnsweredByWhoseRightCoversTheWave) {
  ask("bia", "Wat nu?");
  world.store().people().give(world.viewer("admin"), world.person("olga"),
                              {"analyst", db::Scope::participant, world.melle().text()});
  const std::string melle = "/zaken/" + world.melle().text() + "/vragen";
  EXPECT_THAT(world.get("ann", melle).body(), HasSubstr("/vragen/antwoord"));
  EXPECT_THAT(world.get("olga", melle).body(),
              AllOf(HasSubstr("Wat nu?"), Not(HasSubstr("/vragen/antwoord"))));
}

TEST_F(WaveQuestions, OfAnotherWaveAreNotThere) {
  const std::string id = ask("bia", "Wat nu?");
  const std::string other = "/golven/" + world.other_wave().text() + "/vragen";
  EXPECT_EQ(world.get("nele", place()).status(), 404);
  EXPECT_EQ(
      world.post("nele", other + "/antwoord", {{"thread", id}, {"reply-" + id, "x"}}).status(),
      422);
}

}  // namespace
}  // namespace draaiboek::web
