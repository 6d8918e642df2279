#include "db/maria/programmes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/link/hash.h"
#include "engine/base/expects.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

struct AProgramme : testing::Test {
  Programme made(const std::string& bytes, engine::Instant at = support::moment) {
    return {hexadecimal(sha256(bytes)), "bcp-coaching", ProgrammeState::active, at, bytes};
  }
  Programmes& programmes() { return world.store.programmes(); }
  support::TestStore world;
};

TEST_F(AProgramme, KeepsItsBytesExactly) {
  const std::string bytes("steps:\r\n  - \xC3\xA9\xFF\0 end", 20);
  programmes().publish(world.system, made(bytes));
  const auto found = programmes().programme(world.system, made(bytes).hash);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->bytes, bytes);
  EXPECT_EQ(found->id, "bcp-coaching");
  EXPECT_EQ(found->published, support::moment);
  EXPECT_FALSE(programmes().programme(world.system, std::string(64, '0')));
}

TEST_F(AProgramme, ChangesOnlyItsStateOncePublished) {
  programmes().publish(world.system, made("a"));
  Programme again = made("a");
  again.state = ProgrammeState::retired;
  again.id = "another";
  programmes().publish(world.system, again);
  const auto found = programmes().programme(world.system, again.hash);
  EXPECT_EQ(found->state, ProgrammeState::retired);
  EXPECT_EQ(found->id, "bcp-coaching");
}

TEST_F(AProgramme, IsListedNewestFirstWithoutItsBytes) {
  programmes().publish(world.system, made("old"));
  programmes().publish(world.system, made("new", support::moment + std::chrono::hours(1)));
  const auto all = programmes().programmes(world.system);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].hash, made("new").hash);
  EXPECT_EQ(all[0].bytes, "");
}

TEST_F(AProgramme, IsNeverPublishedUnderAnotherHash) {
  Programme wrong = made("a");
  wrong.bytes = "b";
  EXPECT_THROW(programmes().publish(world.system, wrong), engine::Bug);
}

}  // namespace
}  // namespace draaiboek::db
