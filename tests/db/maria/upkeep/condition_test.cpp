#include "db/maria/upkeep/condition.h"

#include <gmock/gmock.h>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

TEST(TheCondition, CountsAndKnowsWhatIsNotSignedYet) {
  support::TestStore test;
  test.open(engine::CaseId::of(1), engine::CaseId::of(1), engine::Level::wave);
  Condition before = test.store.condition(test.system);
  EXPECT_FALSE(before.last_checkpoint);
  EXPECT_EQ(before.unsigned_heads, 1U);
  EXPECT_EQ(before.schema.size(), migrations().size());
  test.store.checkpoint(support::moment);
  const Condition after = test.store.condition(test.system);
  EXPECT_EQ(after.waves, 1U);
  EXPECT_EQ(after.open_cases, 1U);
  EXPECT_EQ(after.facts, 1U);
  EXPECT_EQ(after.last_checkpoint, support::moment);
  EXPECT_TRUE(after.checkpoint_is_genuine);
  EXPECT_EQ(after.unsigned_heads, 0U);
  EXPECT_GT(after.free_bytes, 0U);
}

TEST(TheCondition, NoticesACheckpointOfSomebodyElse) {
  support::TestStore test;
  test.open(engine::CaseId::of(1), engine::CaseId::of(1), engine::Level::wave);
  test.store.checkpoint(support::moment);
  test.meddle("UPDATE checkpoint SET signature = REPEAT('x', 64)");
  EXPECT_FALSE(test.store.condition(test.system).checkpoint_is_genuine);
}

TEST(TheLastBackup, IsNotedInTheDataFolder) {
  const support::MemoryFolder folder;
  EXPECT_FALSE(last_backup(folder.path()));
  note_backup(folder.path(), {support::moment, 4321, true});
  const auto noted = last_backup(folder.path());
  ASSERT_TRUE(noted);
  EXPECT_EQ(noted->at, support::moment);
  EXPECT_EQ(noted->bytes, 4321U);
  EXPECT_TRUE(noted->checked);
}

}  // namespace
}  // namespace draaiboek::db
