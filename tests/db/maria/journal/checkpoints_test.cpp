#include "db/maria/journal/checkpoints.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;

struct ACheckpoint : testing::Test {
  void SetUp() override { world.open(wave, wave, Level::wave); }
  support::TestStore world;
  Pool pool{world.address};
  Checkpoints checkpoints{pool, world.folder.path()};
  CaseId wave = CaseId::of(1);
};

TEST_F(ACheckpoint, SignsAHeadOnceUntilItMoves) {
  checkpoints.sign_heads(support::moment);
  checkpoints.sign_heads(support::moment + std::chrono::hours(1));
  EXPECT_EQ(checkpoints.all()[wave].size(), 2U) << "one in the database, one in the file";
  world.tell(wave, wave, 1, {fact::ClockStarted{}});
  checkpoints.sign_heads(support::moment + std::chrono::hours(2));
  EXPECT_EQ(checkpoints.all()[wave].size(), 4U);
}

TEST_F(ACheckpoint, IsGenuineOnlyAsItWasSigned) {
  checkpoints.sign_heads(support::moment);
  const auto all = checkpoints.all();
  for (Checkpoint checkpoint : all.at(wave)) {
    EXPECT_TRUE(checkpoints.is_genuine(checkpoint));
    EXPECT_EQ(checkpoint.version, 1U);
    EXPECT_EQ(checkpoint.at, support::moment);
    checkpoint.chain[0] = static_cast<char>(checkpoint.chain[0] ^ 1);
    EXPECT_FALSE(checkpoints.is_genuine(checkpoint));
  }
}

TEST_F(ACheckpoint, OfALineThatCantBeReadIsNotGenuine) {
  for (const char* line : {"", "rubbish", "draaiboek-checkpoint-1 x 1 zz 1 zz",
                           "draaiboek-checkpoint-1 0000000000000000000000000z 1 ab 1 abc"}) {
    std::ofstream(world.folder.path() / "checkpoints") << line << "\n";
    const auto all = checkpoints.all();
    for (const auto& [target, found] : all) {
      for (const Checkpoint& checkpoint : found)
        EXPECT_FALSE(checkpoints.is_genuine(checkpoint));
    }
  }
}

}  // namespace
}  // namespace draaiboek::db
