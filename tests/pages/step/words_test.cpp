#include "web/pages/step/words.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::web {
namespace {

using engine::Blocker;
using engine::Standing;
using engine::Status;

Seen seen_of(const test::Played& wave) {
  const engine::Snapshot snapshot{std::make_shared<engine::Workflow>(wave.workflow),
                                  std::make_shared<engine::Tree>(wave.tree)};
  db::Viewer viewer;
  viewer.is_system = true;
  return *see(viewer, snapshot, test::golf, {});
}

Standing standing_of(Status status, bool late = false) {
  Standing standing;
  standing.status = status;
  standing.late = late;
  return standing;
}

TEST(StatusWords, HaveColourOnlyWhereTheReaderMustAct) {
  const engine::Step form = test::step("f", "form", engine::Level::participant, {"contact"});
  EXPECT_EQ(shown_status(form, standing_of(Status::to_do), true, false).style, "todo");
  EXPECT_EQ(shown_status(form, standing_of(Status::to_do), false, false).style, "");
  EXPECT_EQ(shown_status(form, standing_of(Status::done), true, false).key, "status.action-needed");
  EXPECT_EQ(shown_status(form, standing_of(Status::done), false, false).style, "");
  EXPECT_EQ(shown_status(form, standing_of(Status::not_yet), false, false).style, "waiting");
}

TEST(StatusWords, SayLateToEverybodyAndInColourToWhoMustAct) {
  const engine::Step form = test::step("f", "form", engine::Level::participant, {"contact"});
  for (const bool asked : {true, false})
    EXPECT_EQ(shown_status(form, standing_of(Status::to_do, true), asked, true).key, "status.late");
  EXPECT_EQ(shown_status(form, standing_of(Status::to_do, true), true, false).style, "late");
  EXPECT_EQ(shown_status(form, standing_of(Status::to_do, true), false, false).style, "");
}

TEST(StatusWords, SayBusyOnceSomethingWasSaved) {
  const engine::Step form = test::step("f", "form", engine::Level::participant, {"contact"});
  EXPECT_EQ(shown_status(form, standing_of(Status::to_do), true, true).key, "status.busy");
}

TEST(StatusWords, SayToWhoWaitsForFeedbackWhetherSomebodyReads) {
  const engine::Step review = test::step("r", "review", engine::Level::participant, {"analyst"});
  EXPECT_EQ(shown_status(review, standing_of(Status::to_do), false, false).key, "status.to-review");
  EXPECT_EQ(shown_status(review, standing_of(Status::busy), false, false).key, "status.in-review");
}

TEST(StatusWords, SayOfAWorkshopWithADayAheadThatItIsPlanned) {
  engine::Step session = test::step("s", "session", engine::Level::wave, {"coordinator"});
  session.anchor = "workshop-1";
  Standing standing = standing_of(Status::not_yet);
  EXPECT_EQ(shown_status(session, standing, false, false).key, "status.not-yet") << "without a day";
  standing.due = test::day("2026-10-23");
  EXPECT_EQ(shown_status(session, standing, false, false).key, "status.planned");
  standing.status = Status::to_do;
  EXPECT_EQ(shown_status(session, standing, true, false).key, "status.to-do") << "to who holds it";
  standing.late = true;
  EXPECT_FALSE(is_planned(session, standing));
}

TEST(Standings, ThatAreLateAreToldToWhoMustActAndToWhoFollowsTheWave) {
  const test::Played wave = test::small_wave();
  const engine::Snapshot snapshot{std::make_shared<engine::Workflow>(wave.workflow),
                                  std::make_shared<engine::Tree>(wave.tree)};
  db::Viewer viewer;
  viewer.person = test::marie;
  viewer.grants = {{"contact", db::Scope::participant, test::melle.text()}};
  const Reaches reaches = {{"contact", false, true}};
  const Seen contact = *see(viewer, snapshot, test::melle, reaches);
  Standing standing = standing_of(Status::to_do, true);
  standing.due = test::day("2026-10-23");
  const engine::Date later = test::day("2026-12-01");
  EXPECT_TRUE(as_told(contact, standing, true, later).late);
  EXPECT_TRUE(as_told(seen_of(wave), standing, false, later).late);
  EXPECT_FALSE(as_told(contact, standing, false, later).late);
  EXPECT_FALSE(as_told(contact, standing, false, later).due);
  EXPECT_TRUE(as_told(contact, standing, false, test::day("2026-10-01")).due);
}

TEST(StatusWords, AreThoseOfWhoLooks) {
  const engine::Step review = test::step("r", "review", engine::Level::participant, {"analyst"});
  EXPECT_EQ(shown_status(review, standing_of(Status::to_do), true, false).key, "status.to-do");
  EXPECT_EQ(shown_status(review, standing_of(Status::busy), true, false).key, "status.busy");
  EXPECT_EQ(shown_status(review, standing_of(Status::action_needed), true, false).key,
            "status.action-needed");
  const engine::Step report = test::step("v", "report", engine::Level::wave, {"coordinator"});
  EXPECT_EQ(shown_status(report, standing_of(Status::in_review), true, false).key, "status.to-do");
}

TEST(Deadlines, AreSaidInWordsWhileTheyRun) {
  const engine::Step form = test::step("f", "form", engine::Level::participant, {"contact"});
  Standing standing = standing_of(Status::to_do);
  standing.due = test::day("2026-10-23");
  const auto words = deadline(form, standing, test::day("2026-10-20"), "nl");
  EXPECT_EQ(words->parameters.at("date"), "vrijdag 23 oktober 2026");
  EXPECT_EQ(words->parameters.at("left"), "nog 3 dagen");
  standing.status = Status::accepted;
  EXPECT_FALSE(deadline(form, standing, test::day("2026-10-20"), "nl"));
}

TEST(Deadlines, OfASessionAreTheDayOnWhichItIsPlanned) {
  const engine::Step session = test::step("s", "session", engine::Level::wave, {"coordinator"});
  Standing standing = standing_of(Status::not_yet);
  standing.due = test::day("2026-10-23");
  EXPECT_EQ(deadline(session, standing, test::day("2026-10-20"), "nl")->key, "step.planned-on");
}

TEST(Blockers, NameTheWorkshopWithItsDate) {
  const auto wave = test::small_wave();
  const Blocker blocker{.why = Blocker::Why::step, .step = "workshop"};
  const auto words = blocked_because(seen_of(wave), wave.tree.at(test::melle), blocker, "nl");
  EXPECT_EQ(words.key, "blocked.session");
  EXPECT_EQ(words.parameters.at("date"), "dinsdag 3 maart 2026");
}

TEST(Blockers, EachHaveASentence) {
  using Why = Blocker::Why;
  const auto wave = test::small_wave();
  const Seen seen = seen_of(wave);
  const auto key = [&](const Blocker& blocker) {
    return blocked_because(seen, wave.tree.at(test::melle), blocker, "nl").key;
  };
  EXPECT_EQ(key({.why = Why::step, .step = "validation"}), "blocked.step");
  EXPECT_EQ(key({.why = Why::share, .step = "bia", .done = 1, .needed = 2}), "blocked.share");
  EXPECT_EQ(key({.why = Why::share, .step = "bia", .done = 0, .needed = 1}), "blocked.share-one");
  EXPECT_EQ(key({.why = Why::answer, .step = "evaluation"}), "blocked.answer");
  EXPECT_EQ(key({.why = Why::date, .date = test::day("2026-04-01")}), "blocked.date");
  EXPECT_EQ(key({.why = Why::date}), "blocked.no-date");
  EXPECT_EQ(key({.why = Why::enrolment}), "blocked.enrolment");
  EXPECT_EQ(key({.why = Why::anchor, .step = "workshop-1"}), "blocked.anchor");
  EXPECT_EQ(key({.why = Why::case_closed}), "blocked.case-closed");
}

TEST(PlannedDates, SayDayHoursAndRoom) {
  engine::PlannedDate planned;
  planned.date = test::day("2026-10-23");
  EXPECT_EQ(planned_words(planned, "nl"), "vrijdag 23 oktober 2026");
  planned.from = "09:30";
  planned.until = "12:00";
  planned.room = "Zaal A";
  EXPECT_EQ(planned_words(planned, "nl"),
            "vrijdag 23 oktober 2026, van 9.30 uur tot 12 uur, Zaal A");
}

}  // namespace
}  // namespace draaiboek::web
