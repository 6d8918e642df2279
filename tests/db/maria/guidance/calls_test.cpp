#include "db/maria/guidance/calls.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::IsEmpty;

struct ACall : testing::Test {
  void SetUp() override {
    world.open(wave, wave, Level::wave);
    world.open(wave, melle, Level::participant, OrganisationId::of(40), wave);
    world.open(wave, zingem, Level::participant, OrganisationId::of(41), wave);
    coordinator = support::viewer_with({{"coordinator", Scope::wave, wave.text()}});
  }
  Call call(std::uint64_t id, CaseId with, unsigned day, const std::string& said) const {
    return {.id = CallId::of(id),
            .participant = with,
            .by = coordinator.person,
            .way = "telephone",
            .on = *date_from_text("2027-01-" + std::to_string(day)),
            .spoken_to = "Jan Maes",
            .said = said,
            .next = "Terugbellen",
            .next_by = date_from_text("2027-02-01"),
            .noted_at = support::moment};
  }
  Calls& calls() { return world.store.calls(); }
  std::vector<std::string> said(const std::vector<CaseId>& participants) {
    std::vector<std::string> words;
    for (const Call& one : calls().calls(coordinator, participants))
      words.push_back(one.said);
    return words;
  }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
  CaseId melle = CaseId::of(2);
  CaseId zingem = CaseId::of(3);
  Viewer coordinator;
};

TEST_F(ACall, IsKeptAsItWasMade) {
  const Call made = call(1, melle, 11, "Wil erover nadenken");
  EXPECT_EQ(calls().add(coordinator, made), Kept::saved);
  EXPECT_THAT(calls().calls(coordinator, {melle}), ElementsAre(made));
  EXPECT_THAT(calls().calls(coordinator, {zingem}), IsEmpty());
}

TEST_F(ACall, ComesBeforeThoseOfEarlierDays) {
  calls().add(coordinator, call(1, melle, 12, "tweede"));
  calls().add(coordinator, call(2, zingem, 11, "eerste"));
  calls().add(coordinator, call(3, melle, 13, "derde"));
  EXPECT_THAT(said({melle, zingem}), ElementsAre("derde", "tweede", "eerste"));
  EXPECT_THAT(said({melle}), ElementsAre("derde", "tweede"));
}

TEST_F(ACall, IsKeptOnceHoweverOftenItIsSent) {
  calls().add(coordinator, call(1, melle, 11, "ja"));
  EXPECT_EQ(calls().add(coordinator, call(1, melle, 11, "ja")), Kept::repeated);
  EXPECT_EQ(calls().add(coordinator, call(1, melle, 11, "nee")), Kept::conflict);
  EXPECT_THAT(said({melle}), ElementsAre("ja"));
}

TEST_F(ACall, KeepsWhatItWasBeforeACorrection) {
  calls().add(coordinator, call(1, melle, 11, "ja"));
  Call better = call(1, melle, 12, "misschien");
  EXPECT_EQ(calls().correct(coordinator, better), Kept::saved);
  EXPECT_EQ(calls().correct(coordinator, better), Kept::repeated);
  better.said = "nee";
  EXPECT_EQ(calls().correct(coordinator, better), Kept::conflict);
  EXPECT_THAT(said({melle}), ElementsAre("misschien"));
  const auto earlier = calls().earlier(coordinator, melle);
  EXPECT_THAT(earlier, ElementsAre(call(1, melle, 11, "ja")));
}

TEST_F(ACall, IsCorrectedByWhoMadeItOnly) {
  calls().add(coordinator, call(1, melle, 11, "ja"));
  Viewer colleague = coordinator;
  colleague.person = PersonId::of(78);
  Call theirs = call(1, melle, 11, "nee");
  theirs.by = colleague.person;
  EXPECT_EQ(calls().correct(colleague, theirs), Kept::conflict);
  EXPECT_THROW(calls().correct(colleague, call(1, melle, 11, "nee")), Bug);
  EXPECT_THAT(said({melle}), ElementsAre("ja"));
}

TEST_F(ACall, LosesAllItsWordsWhenItIsErased) {
  calls().add(coordinator, call(1, melle, 11, "ja"));
  calls().correct(coordinator, call(1, melle, 11, "nee"));
  EXPECT_FALSE(calls().erase(coordinator, zingem, CallId::of(1)));
  EXPECT_TRUE(calls().erase(coordinator, melle, CallId::of(1)));
  const Call left = calls().calls(coordinator, {melle}).at(0);
  EXPECT_TRUE(left.erased);
  EXPECT_EQ(left.said + left.spoken_to + left.next, "");
  EXPECT_EQ(left.by, coordinator.person);
  EXPECT_TRUE(calls().earlier(coordinator, melle).at(0).erased);
}

TEST_F(ACall, IsNotCorrectedOnceItIsErased) {
  calls().add(coordinator, call(1, melle, 11, "ja"));
  calls().erase(coordinator, melle, CallId::of(1));
  EXPECT_EQ(calls().correct(coordinator, call(1, melle, 11, "toch")), Kept::conflict);
  EXPECT_TRUE(calls().calls(coordinator, {melle}).at(0).erased);
}

TEST_F(ACall, IsNotThereForWhoseGrantsDoNotReachTheParticipant) {
  calls().add(coordinator, call(1, melle, 11, "geheim"));
  const Viewer stranger =
      support::viewer_with({{"coordinator", Scope::wave, CaseId::of(8).text()}});
  const Viewer neighbour = support::viewer_with({{"contact", Scope::participant, zingem.text()}});
  for (const Viewer& who : {stranger, neighbour}) {
    EXPECT_THAT(calls().calls(who, {melle}), IsEmpty());
    EXPECT_THAT(calls().earlier(who, melle), IsEmpty());
    EXPECT_FALSE(calls().erase(who, melle, CallId::of(1)));
    EXPECT_THROW(calls().add(who, call(2, melle, 11, "mijn")), Bug);
    EXPECT_THROW(calls().correct(who, call(1, melle, 11, "mijn")), Bug);
  }
}

}  // namespace
}  // namespace draaiboek::db
