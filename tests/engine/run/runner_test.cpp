#include "engine/run/runner.h"

#include <gtest/gtest.h>

#include "engine/run/memory_journal.h"
#include "tests/support/small_programme.h"

namespace draaiboek::test {
namespace {

/// A journal where somebody else is always a moment earlier, a given number of times.
class BusyJournal : public MemoryJournal {
 public:
  explicit BusyJournal(int times) : times_(times) {}
  Appended append(const Batch& batch) override {
    if (times_-- > 0)
      return Conflict{};
    return MemoryJournal::append(batch);
  }

 private:
  int times_;
};

FindWorkflow only(const std::shared_ptr<const Workflow>& workflow) {
  return
      [workflow](const std::string& hash) { return hash == workflow->hash ? workflow : nullptr; };
}

Command plan(std::uint64_t id, const std::string& title = "Golf 1") {
  return {CommandId::of(id), golf, coordinator(),
          wish::PlanWave{title, 2, {}, {{"coordinator", carla}}}, "body of " + title};
}

const auto programme = std::make_shared<const Workflow>(small_programme());
const Now now = at("2026-01-12");

TEST(Runner, StoresWhatWasDecidedAndShowsItAtOnce) {
  MemoryJournal journal;
  Runner runner(journal, only(programme));
  const auto handled = runner.handle(plan(1), now, "small-hash");
  ASSERT_TRUE(handled.ok());
  EXPECT_EQ(handled->snapshot.tree->wave().title, "Golf 1");
  EXPECT_EQ(runner.load(golf)->tree->wave().title, "Golf 1");
}

TEST(Runner, GivesASecondRunnerWhatTheFirstStored) {
  MemoryJournal journal;
  Runner first(journal, only(programme));
  Runner second(journal, only(programme));
  ASSERT_TRUE(first.handle(plan(1), now, "small-hash").ok());
  ASSERT_TRUE(second.load(golf).has_value());
  const Command rename{CommandId::of(2), golf, coordinator(), wish::ChangeCase{"Golf A", 2}};
  ASSERT_TRUE(first.handle(rename, now).ok());
  EXPECT_EQ(second.load(golf)->tree->wave().title, "Golf A");
}

/// A journal that counts how often a wave is asked for.
class CountingJournal : public MemoryJournal {
 public:
  std::vector<StoredEvent> read_after(CaseId root, const std::map<CaseId, std::uint64_t>& known,
                                      const Extent& stored) override {
    ++asked;
    return MemoryJournal::read_after(root, known, stored);
  }
  int asked = 0;
};

TEST(Runner, AsksNothingForAWaveThatIsKnownToItsFullExtent) {
  CountingJournal journal;
  Runner runner(journal, only(programme));
  ASSERT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
  const int before = journal.asked;
  EXPECT_EQ(runner.load(golf, Extent{{golf, 2}})->tree->wave().title, "Golf 1");
  const std::map<CaseId, Extent> extents = {{golf, {{golf, 2}}}};
  EXPECT_TRUE(runner.load(golf, extents).has_value());
  EXPECT_EQ(journal.asked, before);
  EXPECT_TRUE(runner.load(golf, std::map<CaseId, Extent>{}).has_value());
  EXPECT_EQ(journal.asked, before + 1) << "an extent that nobody read is asked for";
}

TEST(Runner, ReadsOnWhenMoreOfAWaveIsStoredThanItKnows) {
  MemoryJournal journal;
  Runner first(journal, only(programme));
  Runner second(journal, only(programme));
  ASSERT_TRUE(first.handle(plan(1), now, "small-hash").ok());
  ASSERT_TRUE(second.load(golf).has_value());
  const Command rename{CommandId::of(2), golf, coordinator(), wish::ChangeCase{"Golf A", 2}};
  ASSERT_TRUE(first.handle(rename, now).ok());
  EXPECT_EQ(second.load(golf, Extent{{golf, 3}})->tree->wave().title, "Golf A");
}

/// A journal where somebody does something of his own just before the next append.
class MeetingJournal : public CountingJournal {
 public:
  Appended append(const Batch& batch) override {
    if (const auto first = std::exchange(before_the_next, {}))
      first();
    return CountingJournal::append(batch);
  }
  std::function<void()> before_the_next;
};

Command named(std::uint64_t id, CaseId target, PersonId person) {
  return {CommandId::of(id), target, coordinator(), wish::SetStaff{"contact", person, true}};
}

Command renamed(std::uint64_t id, const std::string& title) {
  return {CommandId::of(id), golf, coordinator(), wish::ChangeCase{title, 2}};
}

/// A planned wave with Melle and Oosterzele: two facts of the wave, one of each of them.
void invite_two(Runner& runner) {
  ASSERT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
  const wish::AddParticipants two{
      {{melle, OrganisationId::of(1)}, {oosterzele, OrganisationId::of(2)}}};
  ASSERT_TRUE(runner.handle({CommandId::of(2), golf, coordinator(), two}, now).ok());
}

TEST(Runner, KnowsWhatTwoAddedAtTheSameTimeToDifferentCases) {
  MeetingJournal journal;
  Runner runner(journal, only(programme));
  invite_two(runner);
  journal.before_the_next = [&] {
    ASSERT_TRUE(runner.handle(named(3, oosterzele, omar), now).ok());
  };
  const auto handled = runner.handle(named(4, melle, marie), now);
  ASSERT_TRUE(handled.ok());
  EXPECT_TRUE(handled->snapshot.tree->at(oosterzele).has_staff("contact", omar));
  const int before = journal.asked;
  const auto& wave = *runner.load(golf, Extent{{golf, 2}, {melle, 2}, {oosterzele, 2}})->tree;
  EXPECT_TRUE(wave.at(melle).has_staff("contact", marie));
  EXPECT_TRUE(wave.at(oosterzele).has_staff("contact", omar));
  EXPECT_EQ(journal.asked, before);
}

TEST(Runner, ReadsWhatAnotherProgramStoredThoughItStoredAsMuchItselfMeanwhile) {
  MemoryJournal journal;
  Runner here(journal, only(programme));
  Runner elsewhere(journal, only(programme));
  invite_two(here);
  ASSERT_TRUE(elsewhere.handle(named(3, oosterzele, omar), now).ok());
  const Extent read_before = {{golf, 2}, {melle, 1}, {oosterzele, 2}};
  ASSERT_TRUE(here.handle(named(4, melle, marie), now).ok());
  const auto& wave = *here.load(golf, read_before)->tree;
  EXPECT_TRUE(wave.at(oosterzele).has_staff("contact", omar));
}

TEST(Runner, DecidesOnAWaveThatWasJustLoadedWithoutAskingForItAgain) {
  CountingJournal journal;
  Runner runner(journal, only(programme));
  invite_two(runner);
  const auto loaded = runner.load(melle);
  const int before = journal.asked;
  ASSERT_TRUE(runner.handle(named(3, melle, marie), now, *loaded, 0).ok());
  EXPECT_EQ(journal.asked, before);
  EXPECT_TRUE(runner.load(melle)->tree->at(melle).has_staff("contact", marie));
}

TEST(Runner, DecidesAgainWhenALoadedWaveHasMovedOnElsewhere) {
  MemoryJournal journal;
  Runner here(journal, only(programme));
  Runner elsewhere(journal, only(programme));
  invite_two(here);
  const auto loaded = here.load(golf);
  ASSERT_TRUE(elsewhere.handle(named(3, golf, ann), now).ok());
  const auto handled = here.handle(renamed(4, "Golf A"), now, *loaded, 0);
  ASSERT_TRUE(handled.ok());
  EXPECT_TRUE(handled->snapshot.tree->wave().has_staff("contact", ann));
  EXPECT_EQ(handled->snapshot.tree->wave().title, "Golf A");
}

TEST(Runner, LooksAgainBeforeItRefusesOnALoadedWave) {
  MemoryJournal journal;
  Runner here(journal, only(programme));
  Runner elsewhere(journal, only(programme));
  invite_two(here);
  const auto loaded = here.load(golf);
  ASSERT_TRUE(elsewhere.handle(renamed(3, "Golf A"), now).ok());
  EXPECT_TRUE(here.handle(renamed(4, "Golf B"), now, *loaded, 3).ok());
  const auto late = here.handle(renamed(5, "Golf C"), now, *loaded, 3);
  EXPECT_EQ(late.refusal().kind, Refusal::Kind::conflict);
}

TEST(Runner, AnswersARepetitionOnALoadedWaveLikeTheFirstTime) {
  MemoryJournal journal;
  Runner runner(journal, only(programme));
  invite_two(runner);
  const auto loaded = runner.load(melle);
  ASSERT_TRUE(runner.handle(named(3, melle, marie), now, *loaded, 1).ok());
  const auto again = runner.handle(named(3, melle, marie), now, *loaded, 1);
  ASSERT_TRUE(again.ok());
  EXPECT_TRUE(again->repeated);
  EXPECT_EQ(runner.load(melle)->tree->at(melle).version, 2U);
}

TEST(Runner, AnswersARepeatedCommandWithoutDoingItAgain) {
  MemoryJournal journal;
  Runner runner(journal, only(programme));
  ASSERT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
  const auto again = runner.handle(plan(1), now, "small-hash");
  ASSERT_TRUE(again.ok());
  EXPECT_TRUE(again->repeated);
  EXPECT_EQ(again->snapshot.tree->wave().version, 2U);
}

TEST(Runner, RefusesTheSameCommandIdWithAnotherBody) {
  MemoryJournal journal;
  Runner runner(journal, only(programme));
  ASSERT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
  const auto other = runner.handle(plan(1, "Golf 2"), now, "small-hash");
  EXPECT_EQ(other.refusal().message.key, "refusal.other-command");
}

TEST(Runner, DecidesAgainWhenSomebodyWasFirst) {
  BusyJournal journal(2);
  Runner runner(journal, only(programme));
  EXPECT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
}

TEST(Runner, RefusesAfterThreeConflicts) {
  BusyJournal journal(3);
  Runner runner(journal, only(programme));
  const auto handled = runner.handle(plan(1), now, "small-hash");
  EXPECT_EQ(handled.refusal().message.key, "refusal.changed-meanwhile");
  EXPECT_EQ(handled.refusal().kind, Refusal::Kind::conflict);
}

TEST(Runner, RefusesAFormThatWasOpenedOnAnOlderVersion) {
  MemoryJournal journal;
  Runner runner(journal, only(programme));
  ASSERT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
  const auto version = runner.load(golf)->tree->wave().version;
  const Command one{CommandId::of(2), golf, coordinator(), wish::ChangeCase{"Golf A", 2}};
  const Command two{CommandId::of(3), golf, coordinator(), wish::ChangeCase{"Golf B", 2}};
  ASSERT_TRUE(runner.handle(one, now, "", version).ok());
  EXPECT_EQ(runner.handle(two, now, "", version).refusal().kind, Refusal::Kind::conflict);
}

TEST(Runner, FindsNoCaseThatWasNeverOpened) {
  MemoryJournal journal;
  Runner runner(journal, only(programme));
  EXPECT_FALSE(runner.load(golf).has_value());
  EXPECT_EQ(runner.handle(plan(1), now, "unknown-hash").refusal().kind, Refusal::Kind::not_found);
}

}  // namespace
}  // namespace draaiboek::test
