#include "engine/run/decide.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

TEST(Decide, RefusesACaseThatDoesNotExist) {
  Played wave = small_wave();
  const auto answer = wave.wish(CaseId::of(999), coordinator(), wish::StartClock{});
  EXPECT_EQ(answer.refusal().kind, Refusal::Kind::not_found);
}

TEST(Decide, RefusesAStepOfAnotherLevelAsIfItDidNotExist) {
  Played wave = small_wave();
  const auto answer = wave.act(melle, coordinator(), "preparation", wish::Complete{});
  EXPECT_EQ(answer.refusal().kind, Refusal::Kind::not_found);
}

TEST(Decide, StoresEachTextBesideTheFactThatNamesIt) {
  Played wave = small_wave();
  const Note reason = wave.note("De zaal is bezet.");
  const auto decided = wave.act(golf, coordinator(), "workshop", wish::CancelSession{reason});
  ASSERT_TRUE(decided.ok());
  ASSERT_EQ(decided->texts.size(), 1U);
  EXPECT_EQ(decided->texts[0].id, reason.id);
  EXPECT_EQ(std::get<fact::SessionCancelled>(decided->facts[0].fact).reason, reason.id);
}

TEST(Decide, EndsACaseInTheSameTransactionAsItsLastStep) {
  Played wave = wave_after_workshop();
  wish::HandIn answers;
  answers.answers["mandate"].values = {"none"};
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", answers).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  EXPECT_EQ(wave.tree.at(melle).life, Life::open);
  const auto last =
      wave.act(melle, analyst(), "bia-review", wish::ReleaseFeedback{Verdict::accepted, {}, {}});
  ASSERT_TRUE(last.ok());
  EXPECT_TRUE(std::holds_alternative<fact::CaseClosed>(last->facts.back().fact));
  EXPECT_EQ(wave.tree.at(melle).life, Life::finished);
}

TEST(Decide, EndsACaseThatOnlyWaitedForAnotherLevel) {
  Played wave = wave_after_workshop();
  // Melle's own steps are done; the last one it waits for is a milestone of the whole wave.
  Step everybody = step("everybody", "milestone", Level::participant, {});
  everybody.after = {waits_for("all-in")};
  for (Step& one : wave.workflow.steps) {
    if (one.level == Level::participant && one.id != "bia")
      one.optional = true;
  }
  wave.workflow.steps.push_back(everybody);
  index_steps(wave.workflow);
  resolve(wave.workflow);
  Played again(wave.workflow);
  again.tree = wave.tree;
  for (const CaseId one : {golf, melle, oosterzele}) {
    auto longer = std::make_shared<CaseState>(again.tree.at(one));
    longer->steps.resize(wave.workflow.steps.size());
    again.tree.put(longer);
  }
  ASSERT_TRUE(again.act(melle, contact(), "bia", again.files("bia")).ok());
  EXPECT_EQ(again.tree.at(melle).life, Life::open);
  ASSERT_TRUE(again.act(oosterzele, contact(), "bia", again.files("bia")).ok());
  EXPECT_EQ(again.tree.at(oosterzele).life, Life::finished);
  EXPECT_EQ(again.tree.at(melle).life, Life::finished);
}

TEST(Decide, RefusesToReopenBelowACaseThatIsFinished) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Complete{}).ok());
  auto finished = std::make_shared<CaseState>(wave.tree.wave());
  finished->life = Life::finished;
  wave.tree.put(finished);
  EXPECT_EQ(Played::key(wave.act(melle, coordinator(), "call", wish::Reopen{wave.note("x")})),
            "refusal.finished-above");
}

TEST(Decide, RefusesNewWorkOnACaseThatIsOver) {
  Played wave = wave_after_workshop();
  ASSERT_TRUE(
      wave.wish(melle, coordinator(), wish::CloseCase{Outcome::left, wave.note("fusie")}).ok());
  EXPECT_EQ(Played::key(wave.act(melle, contact(), "bia", wave.files("bia"))),
            "refusal.case-closed");
}

TEST(Decide, GivesTheSameAnswerForTheSameArguments) {
  const Played wave = wave_after_workshop();
  const Command command{CommandId::of(77), melle, contact(),
                        StepWish{"bia", wish::WithdrawHandIn{}}};
  const auto once = decide(wave.workflow, wave.tree, command, wave.now);
  const auto twice = decide(wave.workflow, wave.tree, command, wave.now);
  EXPECT_EQ(once.refusal(), twice.refusal());
}

TEST(Decide, GivesTheStateThatTheJournalWillGive) {
  const Played before = small_wave();
  Played wave = before;
  const Command command{CommandId::of(78), melle, coordinator(),
                        wish::CloseCase{Outcome::left, {TextId::of(5), "fusie"}}};
  const auto decided = decide(before.workflow, before.tree, command, before.now);
  const Tree& next = decided->next;
  EXPECT_EQ(next.at(melle).life, Life::left);
  EXPECT_EQ(before.tree.at(melle).life, Life::open);
  Tree folded = before.tree;
  std::vector<StoredEvent> stored;
  for (const CaseFact& one : decided->facts) {
    stored.push_back(
        {one.target,
         before.tree.at(one.target).version + 1,
         {one.fact, command.actor.person, before.now.instant, before.now.date, command.id}});
  }
  fold(before.workflow, folded, stored);
  EXPECT_EQ(folded.at(melle).version, next.at(melle).version);
  EXPECT_EQ(folded.at(melle).life, next.at(melle).life);
}

TEST(Decide, KeepsAWaveOpenWhileAnOrganisationStillWorks) {
  Workflow programme = small_programme();
  for (Step& step : programme.steps)
    step.optional = step.level == Level::wave && step.id != "preparation";
  Played wave(programme);
  wave.tree = small_wave().tree;
  ASSERT_TRUE(wave.act(golf, coordinator(), "preparation", wave.files("slides")).ok());
  EXPECT_EQ(wave.tree.wave().life, Life::open);
  const wish::CloseCase leaves{Outcome::left, wave.note("fusie")};
  ASSERT_TRUE(wave.wish(melle, coordinator(), leaves).ok());
  EXPECT_EQ(wave.tree.wave().life, Life::open);
  ASSERT_TRUE(wave.wish(oosterzele, coordinator(), leaves).ok());
  EXPECT_EQ(wave.tree.wave().life, Life::finished);
}

TEST(Decide, AwaitsAnOptionalStepThatWasOpenedAgain) {
  Played wave = wave_after_workshop();
  wish::HandIn answers;
  answers.answers["mandate"].values = {"none"};
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Complete{}).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "evaluation", answers).ok());
  ASSERT_TRUE(wave.act(melle, contact(), "bia", wave.files("bia")).ok());
  const wish::ReleaseFeedback accepts{Verdict::accepted, {}, {}};
  ASSERT_TRUE(wave.act(melle, analyst(), "bia-review", accepts).ok());
  ASSERT_EQ(wave.tree.at(melle).life, Life::finished);
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Reopen{wave.note("vergeten")}).ok());
  EXPECT_EQ(wave.tree.at(melle).life, Life::open);
  ASSERT_TRUE(wave.act(melle, coordinator(), "call", wish::Complete{}).ok());
  EXPECT_EQ(wave.tree.at(melle).life, Life::finished);
}

TEST(Decide, PlansADateOfAFinishedGroupThatItsMembersStillCountFrom) {
  Workflow programme = small_programme();
  programme.levels = {Level::wave, Level::group, Level::participant};
  programme.anchors.push_back({.id = "group-day", .level = Level::group});
  Played wave(programme);
  wave.tree = small_wave().tree;
  const CaseId group = CaseId::of(200);
  ASSERT_TRUE(wave.wish(golf, coordinator(), wish::OpenGroup{group, "Groep", {melle}}).ok());
  const auto finish = [&](CaseId id) {
    auto finished = std::make_shared<CaseState>(wave.tree.at(id));
    finished->life = Life::finished;
    wave.tree.put(finished);
  };
  finish(group);
  const wish::SetAnchor plan{{"group-day", day("2026-04-07")}, wave.note("later")};
  EXPECT_TRUE(wave.wish(group, coordinator(), plan).ok());
  finish(golf);
  EXPECT_EQ(Played::key(wave.wish(group, coordinator(), plan)), "refusal.finished-above");
}

}  // namespace
}  // namespace draaiboek::test
