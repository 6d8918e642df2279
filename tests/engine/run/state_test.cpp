#include "engine/run/state.h"

#include <gtest/gtest.h>

#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

std::shared_ptr<CaseState> made(std::uint64_t id, Level level, CaseId parent) {
  auto state = std::make_shared<CaseState>();
  state->id = CaseId::of(id);
  state->level = level;
  state->parent = parent;
  return state;
}

/// Wave 1 with group 2, participant 3 in that group with application 4, and participant 5.
Tree groups_and_applications() {
  Tree tree(CaseId::of(1));
  tree.put(made(1, Level::wave, {}));
  tree.put(made(2, Level::group, CaseId::of(1)));
  auto in_group = made(3, Level::participant, CaseId::of(1));
  in_group->group = CaseId::of(2);
  tree.put(in_group);
  tree.put(made(4, Level::application, CaseId::of(3)));
  tree.put(made(5, Level::participant, CaseId::of(1)));
  return tree;
}

TEST(Tree, FindsTheGroupOfAnApplicationThroughItsParticipant) {
  const Tree tree = groups_and_applications();
  const CaseState& application = tree.at(CaseId::of(4));
  EXPECT_EQ(tree.ancestor(application, Level::group)->id, CaseId::of(2));
  EXPECT_EQ(tree.ancestor(application, Level::participant)->id, CaseId::of(3));
  EXPECT_EQ(tree.ancestor(application, Level::wave)->id, CaseId::of(1));
}

TEST(Tree, GivesNoGroupForAParticipantThatIsInNone) {
  const Tree tree = groups_and_applications();
  EXPECT_EQ(tree.ancestor(tree.at(CaseId::of(5)), Level::group), nullptr);
  EXPECT_EQ(tree.ancestor(tree.wave(), Level::participant), nullptr);
}

TEST(Tree, KnowsWhoStandsUnderAGroup) {
  const Tree tree = groups_and_applications();
  EXPECT_TRUE(tree.is_under(tree.at(CaseId::of(4)), CaseId::of(2)));
  EXPECT_FALSE(tree.is_under(tree.at(CaseId::of(5)), CaseId::of(2)));
  EXPECT_TRUE(tree.is_under(tree.at(CaseId::of(5)), CaseId::of(1)));
  EXPECT_FALSE(tree.is_under(tree.at(CaseId::of(5)), CaseId::of(99)));
}

TEST(Tree, KeepsOldReadersTheirStateWhenACaseIsReplaced) {
  const Tree before = groups_and_applications();
  Tree next = before;
  auto renamed = std::make_shared<CaseState>(before.wave());
  renamed->title = "Golf 2";
  next.put(renamed);
  EXPECT_EQ(before.wave().title, "");
  EXPECT_EQ(next.wave().title, "Golf 2");
  EXPECT_EQ(next.all().size(), before.all().size());
}

TEST(Tree, TreatsACaseThatIsNotThereAsABug) {
  EXPECT_EQ(groups_and_applications().find(CaseId::of(9)), nullptr);
  EXPECT_THROW((void)groups_and_applications().at(CaseId::of(9)), Bug);
}

TEST(StepState, CountsAHandInOnlyWhileItIsLocked) {
  StepState state;
  EXPECT_EQ(state.current(), nullptr);
  state.hand_ins.push_back({.version = 1});
  for (const Phase phase : {Phase::handed_in, Phase::approved, Phase::done}) {
    state.phase = phase;
    EXPECT_NE(state.current(), nullptr);
  }
  for (const Phase phase : {Phase::returned, Phase::reopened, Phase::withdrawn}) {
    state.phase = phase;
    EXPECT_EQ(state.current(), nullptr);
  }
}

TEST(CaseState, TellsWhoWorksOnItInWhichRole) {
  const Played wave = small_wave();
  EXPECT_TRUE(wave.tree.at(melle).has_staff("contact", marie));
  EXPECT_FALSE(wave.tree.at(melle).has_staff("contact", omar));
  EXPECT_FALSE(wave.tree.at(melle).has_staff("member", marie));
}

}  // namespace
}  // namespace draaiboek::test
