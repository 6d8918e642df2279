#include "web/pages/review/review.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Review : testing::Test {
  Review() {
    world.hold_workshop();
    world.hand_in("marie", world.melle(), "bia");
  }
  Fields one_remark(const std::string& text, const std::string& verdict) const {
    return {{"concept", "0"},           {"remark", id},
            {"kind-" + id, "question"}, {"section-" + id, "tijden"},
            {"text-" + id, text},       {"summary", "Goed begin."},
            {"verdict", verdict}};
  }
  static Fields with(Fields fields, const std::string& button) {
    fields.add(button, "1");
    return fields;
  }
  World world{};
  std::string id = engine::RemarkId::of(501).text();
  std::string place = "/zaken/" + world.melle().text() + "/stappen/bia-feedback";
};

TEST_F(Review, ShowsTheReaderTheFilesFirstAndTheFormOnceStarted) {
  const auto before = world.get("ann", place);
  EXPECT_EQ(before.status(), 200);
  EXPECT_THAT(before.body(), HasSubstr("/documenten/"));
  EXPECT_THAT(before.body(), HasSubstr("Nazicht starten"));
  EXPECT_THAT(before.body(), HasSubstr("Te doen"));
  EXPECT_THAT(before.body(), Not(HasSubstr("Feedback versturen")));
  ASSERT_EQ(world.post("ann", place + "/nazicht").status(), 303);
  const auto started = world.get("ann", place);
  EXPECT_THAT(started.body(), HasSubstr("Feedback versturen"));
  EXPECT_THAT(started.body(), HasSubstr("Wat is uw beslissing?"));
  EXPECT_THAT(started.body(), Not(HasSubstr("Nazicht starten")));
}

TEST_F(Review, KeepsAConceptThatTheOrganisationDoesNotSee) {
  EXPECT_EQ(
      world.post("ann", place + "/feedback", with(one_remark("Geheim?", ""), "keep")).status(),
      303);
  EXPECT_THAT(world.get("ann", place).body(), HasSubstr("Geheim?</textarea>"));
  EXPECT_THAT(world.get("marie", place).body(), Not(HasSubstr("Geheim?")));
}

TEST_F(Review, ReleasesAllRemarksAtOnceWithItsVerdict) {
  const auto sent = world.post("ann", place + "/feedback",
                               with(one_remark("Waarom 2 dagen?", "accepted"), "send"));
  EXPECT_EQ(sent.status(), 303);
  EXPECT_THAT(world.get("marie", place).body(), HasSubstr("Waarom 2 dagen?"));
  EXPECT_THAT(world.get("ann", place).body(), Not(HasSubstr("Feedback versturen")));
}

TEST_F(Review, KeepsEverythingThatWasTypedWhenTheVerdictIsMissing) {
  const auto page =
      world.post("ann", place + "/feedback", with(one_remark("Waarom 2 dagen?", ""), "send"));
  EXPECT_EQ(page.status(), 422);
  EXPECT_THAT(page.body(), HasSubstr("Waarom 2 dagen?</textarea>"));
  EXPECT_THAT(page.body(), HasSubstr("Goed begin.</textarea>"));
  EXPECT_THAT(page.body(), HasSubstr("Kies of u het stuk aanvaardt of terugstuurt."));
}

TEST_F(Review, ShowsMarkupInARemarkAsText) {
  const auto sent = world.post("ann", place + "/feedback",
                               with(one_remark("<script>alert(1)</script>", "accepted"), "send"));
  EXPECT_EQ(sent.status(), 303);
  const auto page = world.get("marie", place);
  EXPECT_THAT(page.body(), Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page.body(), HasSubstr("&lt;script&gt;alert"));
}

TEST_F(Review, OffersBothTextsWhenAColleagueKeptAConceptMeanwhile) {
  ASSERT_EQ(world.post("ann", place + "/feedback", with(one_remark("Eerste", ""), "keep")).status(),
            303);
  const auto page = world.post("ann", place + "/feedback", with(one_remark("Tweede", ""), "keep"));
  EXPECT_EQ(page.status(), 409);
  EXPECT_THAT(page.body(), HasSubstr("Tweede</textarea>"));
}

TEST_F(Review, AddsAnEmptyRowAndTakesOneAway) {
  ASSERT_EQ(world.post("ann", place + "/feedback", with(one_remark("Blijft", ""), "add")).status(),
            303);
  const auto with_two = world.get("ann", place).body();
  EXPECT_THAT(with_two, HasSubstr("Blijft</textarea>"));
  EXPECT_THAT(with_two, HasSubstr("rows=\"3\"></textarea>"));
}

TEST_F(Review, StartsOnceAndThenTheHandInCantBeWithdrawn) {
  EXPECT_EQ(world.post("ann", place + "/nazicht").status(), 303);
  const auto bia = "/zaken/" + world.melle().text() + "/stappen/bia";
  EXPECT_EQ(world.post("marie", bia + "/intrekking").status(), 422);
  EXPECT_THAT(world.get("ann", place).body(), HasSubstr("In nazicht bij"));
}

TEST_F(Review, OfAColleagueIsTakenOverBeforeTheFormIsOffered) {
  world.act("carla", world.wave(), engine::wish::SetStaff{"analyst", world.person("nele"), true});
  ASSERT_EQ(world.post("ann", place + "/nazicht").status(), 303);
  const auto page = world.get("nele", place).body();
  EXPECT_THAT(page, HasSubstr("ann leest dit nu."));
  EXPECT_THAT(page, Not(HasSubstr("Feedback versturen")));
  EXPECT_THAT(page, HasSubstr("Het nazicht overnemen"));
  EXPECT_THAT(world.get("ann", place).body(), Not(HasSubstr("leest dit nu")));
  EXPECT_EQ(world.post("nele", place + "/nazicht").status(), 422) << "not by chance";
  const std::string ann = world.person("ann").text();
  ASSERT_EQ(world.post("nele", place + "/nazicht", {{"reader", ann}}).status(), 303);
  EXPECT_THAT(world.get("nele", place).body(), HasSubstr("Feedback versturen"));
  EXPECT_THAT(world.get("ann", place).body(), HasSubstr("nele leest dit nu."));
  EXPECT_THAT(world.get("ann", "/nazicht").body(), HasSubstr("nele"));
  const auto unsure =
      world.post("nele", place + "/feedback", with(one_remark("Waarom 2 dagen?", ""), "send"));
  EXPECT_THAT(unsure.body(), HasSubstr("Waarom 2 dagen?</textarea>"));
  EXPECT_EQ(world.post("nele", place + "/feedback", with(one_remark("Hoe?", "accepted"), "send"))
                .status(),
            303);
}

TEST_F(Review, IsForbiddenToTheOrganisationItself) {
  EXPECT_EQ(world.post("marie", place + "/feedback", with(one_remark("Zelf", "accepted"), "send"))
                .status(),
            403);
  EXPECT_EQ(world.post("marie", place + "/nazicht").status(), 403);
}

TEST_F(Review, DoesNotExistForAnotherOrganisation) {
  EXPECT_EQ(world.get("omar", place).status(), 404);
}

TEST_F(Review, LeadsOnToTheNextOfTheQueue) {
  world.hand_in("omar", world.oosterzele(), "bia");
  const auto sent =
      world.post("ann", place + "/feedback", with(one_remark("Waarom?", "accepted"), "next"));
  EXPECT_EQ(sent.status(), 303);
  EXPECT_THAT(world.get("ann", "/nazicht").body(), HasSubstr("Oosterzele"));
  EXPECT_THAT(world.get("ann", "/nazicht").body(), Not(HasSubstr("Melle")));
}

TEST_F(Review, SpeaksOfFeedbackToTheReaderAndNotOfAnswers) {
  world.post("ann", place + "/nazicht");
  const auto kept = world.post("ann", place + "/feedback", with(one_remark("Hoe?", ""), "keep"));
  Request after = world.request("ann", place);
  ASSERT_FALSE(kept.cookies().empty());
  after.cookies.add(kept.cookies().front().name, kept.cookies().front().value);
  const std::string page = world.answer(after).body();
  EXPECT_THAT(page, HasSubstr("Uw feedback is voorlopig bewaard."));
  EXPECT_THAT(page, HasSubstr("De organisatie ziet uw feedback pas als u ze verstuurt."));
  EXPECT_THAT(page, Not(HasSubstr("Uw antwoorden")));
  EXPECT_THAT(page, Not(HasSubstr("ziet uw antwoorden")));
}

}  // namespace
}  // namespace draaiboek::web
