#include "web/pages/step/feedback.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Feedback : testing::Test {
  Feedback() {
    world.hold_workshop();
    world.hand_in("marie", world.melle(), "bia");
  }
  void release() {
    engine::wish::ReleaseFeedback wish;
    wish.verdict = engine::Verdict::revise;
    wish.summary = {engine::TextId::of(900), "Goed begin."};
    wish.remarks = {{first,
                     engine::RemarkKind::question,
                     "processen",
                     {engine::TextId::of(901), "Waarom ontbreekt burgerzaken?"}},
                    {second,
                     engine::RemarkKind::remark,
                     "tijden",
                     {engine::TextId::of(902), "Let op de eenheid."}}};
    world.act("ann", world.melle(), engine::StepWish{"bia-feedback", std::move(wish)});
  }
  World world{};
  engine::RemarkId first = engine::RemarkId::of(501);
  engine::RemarkId second = engine::RemarkId::of(502);
  std::string place = "/zaken/" + world.melle().text() + "/stappen/bia-feedback";
};

TEST_F(Feedback, IsNotThereBeforeItIsReleased) {
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Er is nog geen feedback"));
}

TEST_F(Feedback, ShowsEachRemarkWithItsSectionAndCountsWhatIsOpen) {
  release();
  const auto page = world.get("marie", place);
  EXPECT_THAT(page.body(), HasSubstr("Waarom ontbreekt burgerzaken?"));
  EXPECT_THAT(page.body(), HasSubstr("bij Processen"));
  EXPECT_THAT(page.body(), HasSubstr("nog 2 vragen en opmerkingen"));
  EXPECT_THAT(page.body(), HasSubstr("Goed begin."));
}

TEST_F(Feedback, StandsAmongTheTasksWhileSomethingIsUnanswered) {
  release();
  EXPECT_THAT(world.get("marie", place).body(), Not(HasSubstr("Nog niet mogelijk")));
  EXPECT_THAT(world.get("marie", "/taken").body(), HasSubstr("stappen/bia-feedback\""));
}

TEST_F(Feedback, ThatIsAnsweredWaitsForTheNextVersion) {
  release();
  const Fields answers{{"send", "1"}, {first.text(), "Komt erbij."}, {second.text(), "Nagezien."}};
  ASSERT_EQ(world.post("marie", place + "/antwoorden", answers).status(), 303);
  for (const std::string& page : {place, std::string("/taken")}) {
    const std::string seen = world.get("marie", page).body();
    EXPECT_THAT(seen, HasSubstr("Wacht op nieuwe versie"));
    EXPECT_THAT(seen, HasSubstr("De vragen en opmerkingen zijn beantwoord."));
  }
  EXPECT_THAT(world.get("marie", place).body(), Not(HasSubstr("Nog niet mogelijk")));
}

TEST_F(Feedback, IsAnsweredInOneGo) {
  release();
  const auto sent = world.post("mo", place + "/antwoorden",
                               {{first.text(), "Vergeten."}, {second.text(), "Begrepen."}});
  EXPECT_EQ(sent.status(), 303);
  const auto page = world.get("marie", place);
  EXPECT_THAT(page.body(), HasSubstr("Vergeten."));
  EXPECT_THAT(page.body(), Not(HasSubstr("<textarea")));
}

TEST_F(Feedback, KeepsWhatWasTypedWhenAnAnswerIsMissing) {
  release();
  const auto page =
      world.post("marie", place + "/antwoorden", {{first.text(), "Half"}, {second.text(), ""}});
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Half</textarea>"));
  EXPECT_THAT(page.body(), HasSubstr("href=\"#" + second.text() + "\""));
}

TEST_F(Feedback, KeepsAConceptThatTheAnalystDoesNotSee) {
  release();
  const auto kept = world.post("marie", place + "/antwoorden",
                               {{first.text(), "Voorlopig"}, {"keep", "1"}, {"concept", "0"}});
  EXPECT_EQ(kept.status(), 303);
  EXPECT_THAT(world.get("mo", place).body(), HasSubstr("Voorlopig</textarea>"));
  const auto second_try = world.post("mo", place + "/antwoorden",
                                     {{first.text(), "Anders"}, {"keep", "1"}, {"concept", "0"}});
  EXPECT_EQ(second_try.status(), 409);
  EXPECT_THAT(second_try.body(), HasSubstr("Anders</textarea>"));
}

TEST_F(Feedback, IsAnsweredByWhoHandedInOnly) {
  release();
  EXPECT_EQ(world.post("ann", place + "/antwoorden", {{first.text(), "x"}}).status(), 403);
  EXPECT_EQ(world.post("omar", place + "/antwoorden", {{first.text(), "x"}}).status(), 404);
}

TEST_F(Feedback, AsksForAnswersAndNotToRead) {
  release();
  EXPECT_THAT(world.get("marie", place).body(),
              HasSubstr("Beantwoord hieronder de vragen en opmerkingen van de analist."));
  EXPECT_THAT(world.get("carla", place).body(), Not(HasSubstr("Beantwoord hieronder")));
}

}  // namespace
}  // namespace draaiboek::web
