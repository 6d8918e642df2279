#include "engine/run/standings.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

StandingsOfCase stand(Standings& standings, const Played& wave, CaseId of, Date today) {
  return standings.of(wave.workflow, wave.tree, wave.tree.at(of), today);
}

TEST(Standings, SayOfEachStepOfACaseWhatTheStandingSays) {
  const Played wave = wave_after_workshop();
  Standings standings;
  const auto found = stand(standings, wave, melle, wave.now.date);
  const auto bia = wave.workflow.positions.at("bia");
  EXPECT_EQ(found->at(bia).status, Status::to_do);
  EXPECT_EQ(found->at(bia).due, wave.stands(melle, "bia").due);
  EXPECT_EQ(found->size(), wave.workflow.steps.size());
}

TEST(Standings, ArePutTogetherOnceForAllWhoLookOnThatDay) {
  const Played wave = wave_after_workshop();
  Standings standings;
  const auto first = stand(standings, wave, melle, wave.now.date);
  EXPECT_EQ(stand(standings, wave, melle, wave.now.date), first);
  EXPECT_NE(stand(standings, wave, oosterzele, wave.now.date), first);
}

TEST(Standings, AreOfTheDayThatIsAskedForAndWhoeverHoldsAnotherKeepsIt) {
  const Played wave = wave_after_workshop();
  Standings standings;
  const auto bia = wave.workflow.positions.at("bia");
  const auto in_time = stand(standings, wave, melle, day("2026-04-15"));
  const auto after = stand(standings, wave, melle, day("2026-04-18"));
  EXPECT_FALSE(in_time->at(bia).late);
  EXPECT_TRUE(after->at(bia).late);
}

}  // namespace
}  // namespace draaiboek::test
