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
  std::vector<StoredEvent> read_after(CaseId root,
                                      const std::map<CaseId, std::uint64_t>& known) override {
    ++asked;
    return MemoryJournal::read_after(root, known);
  }
  int asked = 0;
};

TEST(Runner, AsksNothingForAWaveThatIsKnownToItsFullExtent) {
  CountingJournal journal;
  Runner runner(journal, only(programme));
  ASSERT_TRUE(runner.handle(plan(1), now, "small-hash").ok());
  const int before = journal.asked;
  EXPECT_EQ(runner.load(golf, Extent{1, 2})->tree->wave().title, "Golf 1");
  EXPECT_EQ(journal.asked, before);
}

TEST(Runner, ReadsOnWhenMoreOfAWaveIsStoredThanItKnows) {
  MemoryJournal journal;
  Runner first(journal, only(programme));
  Runner second(journal, only(programme));
  ASSERT_TRUE(first.handle(plan(1), now, "small-hash").ok());
  ASSERT_TRUE(second.load(golf).has_value());
  const Command rename{CommandId::of(2), golf, coordinator(), wish::ChangeCase{"Golf A", 2}};
  ASSERT_TRUE(first.handle(rename, now).ok());
  EXPECT_EQ(second.load(golf, Extent{1, 3})->tree->wave().title, "Golf A");
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
