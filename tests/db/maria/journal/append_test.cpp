#include "db/maria/journal/append.h"

#include <gtest/gtest.h>

#include <thread>

#include "db/maria/journal/chain.h"
#include "db/world_error.h"
#include "engine/text/facts.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;

bool is_stored(const Appended& answer) {
  return std::holds_alternative<Stored>(answer);
}

struct AnAppend : testing::Test {
  void SetUp() override { world.open(wave, wave, Level::wave); }
  std::map<TextId, std::string> texts() { return world.store.texts(world.system, {wave}); }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
};

TEST_F(AnAppend, StoresTheTextsThatItsFactsName) {
  const auto reason = TextId::of(9);
  world.tell(wave, wave, 1, {fact::ClockStopped{reason}},
             {{reason, "wegens ziekte"}, {TextId::of(10), "by nobody"}, {TextId::of(11), ""}});
  EXPECT_EQ(texts(), (std::map<TextId, std::string>{{reason, "wegens ziekte"}}));
}

TEST_F(AnAppend, LeavesNoTextsWhenItIsAConflict) {
  const auto reason = TextId::of(9);
  world.tell(wave, wave, 7, {fact::ClockStopped{reason}}, {{reason, "wegens ziekte"}});
  EXPECT_TRUE(texts().empty());
}

TEST_F(AnAppend, NeverWritesATextIntoTheFactItself) {
  const auto reason = TextId::of(9);
  world.tell(wave, wave, 1, {fact::ClockStopped{reason}}, {{reason, "wegens ziekte"}});
  Connection connection(world.address);
  Rows rows = connection.query("SELECT body, notes FROM fact WHERE version = 2");
  ASSERT_TRUE(rows.next());
  EXPECT_EQ(rows.text(1).find("ziekte"), std::string::npos);
  EXPECT_EQ(rows.text(2).substr(0, 27), reason.text() + ":");
}

TEST_F(AnAppend, CanNeitherChangeNorRemoveAFact) {
  EXPECT_THROW(world.meddle("UPDATE fact SET body = '{}'"), WorldError);
  EXPECT_THROW(world.meddle("DELETE FROM fact"), WorldError);
}

TEST_F(AnAppend, DoesNotTrustItsOwnMemoryOfAHead) {
  EXPECT_TRUE(is_stored(world.tell(wave, wave, 1, {fact::ClockStarted{}})));
  world.meddle("UPDATE case_head SET chain = REPEAT('x', 32)");
  EXPECT_TRUE(is_stored(world.tell(wave, wave, 2, {fact::ClockStarted{}})));
  Connection connection(world.address);
  const auto head = find_case(connection, wave, Lock::none);
  EXPECT_EQ(head->version, 3U);
  const Event event = world.journal().read_after(wave, {{wave, 2}}).at(0).event;
  EXPECT_EQ(head->chain, chain_after(std::string(32, 'x'), {wave, 3, text::to_json(event), ""}));
}

TEST_F(AnAppend, GoesOnWhereAnotherServerStopped) {
  MariaStore other(world.address, {2, std::chrono::seconds(10)}, world.folder.path());
  Batch batch;
  batch.root = wave;
  batch.command = CommandId::of(3);
  batch.additions = {{wave, 1, {{fact::ClockStarted{}, {}, support::moment, {}, batch.command}}}};
  EXPECT_TRUE(is_stored(other.journal().append(batch)));
  EXPECT_FALSE(is_stored(world.tell(wave, wave, 1, {fact::ClockStarted{}})));
  EXPECT_TRUE(is_stored(world.tell(wave, wave, 2, {fact::ClockStarted{}})));
  EXPECT_TRUE(world.store.verify([](std::size_t, std::size_t) {}).empty());
}

/// Melle gets a fact that was decided on the wave as it stands.
Batch of_melle(CaseId wave, std::uint64_t version) {
  const CaseId melle = CaseId::of(2);
  Batch batch;
  batch.root = wave;
  batch.command = CommandId::of(3);
  batch.additions = {{melle, 1, {{fact::ClockStarted{}, {}, support::moment, {}, batch.command}}}};
  batch.readings = {{wave, version}};
  return batch;
}

TEST_F(AnAppend, LetsOthersReadWhatItReadButNotChangeIt) {
  world.open(wave, CaseId::of(2), Level::participant, {}, wave);
  Connection mine(world.address);
  Connection theirs(world.address);
  const auto gets = [&](const std::string& lock) {
    return theirs.query("SELECT id FROM case_head WHERE id = ? " + lock + " SKIP LOCKED", {wave})
        .next();
  };
  Heads heads;
  mine.run("START TRANSACTION");
  EXPECT_TRUE(is_stored(append(mine, of_melle(wave, 1), heads)));
  EXPECT_TRUE(gets("LOCK IN SHARE MODE"));
  EXPECT_FALSE(gets("FOR UPDATE"));
  mine.run("COMMIT");
  EXPECT_TRUE(gets("FOR UPDATE"));
}

TEST_F(AnAppend, KnowsARepetitionAlsoWhenWhatItReadHasMovedOn) {
  world.open(wave, CaseId::of(2), Level::participant, {}, wave);
  ASSERT_TRUE(is_stored(world.journal().append(of_melle(wave, 1))));
  ASSERT_TRUE(is_stored(world.tell(wave, wave, 1, {fact::ClockStarted{}})));
  EXPECT_TRUE(std::holds_alternative<Repeated>(world.journal().append(of_melle(wave, 1))));
  EXPECT_TRUE(std::holds_alternative<Repeated>(world.journal().append(of_melle(wave, 2))));
}

TEST_F(AnAppend, OfTheSameCommandTwiceAtOnceIsStoredOnce) {
  Batch batch;
  batch.root = wave;
  batch.command = CommandId::of(3);
  batch.additions = {{wave, 1, {{fact::ClockStarted{}, {}, support::moment, {}, batch.command}}}};
  std::atomic<int> stored = 0;
  std::atomic<int> repeated = 0;
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i) {
    writers.emplace_back([&] {
      const Appended answer = world.journal().append(batch);
      if (std::holds_alternative<Stored>(answer))
        ++stored;
      if (std::holds_alternative<Repeated>(answer))
        ++repeated;
    });
  }
  for (auto& writer : writers)
    writer.join();
  EXPECT_EQ(stored, 1);
  EXPECT_EQ(repeated, 3);
}

TEST_F(AnAppend, ToManyParticipantsAtOnceHasNoConflicts) {
  constexpr std::uint64_t writers_count = 4;
  constexpr std::uint64_t rounds = 10;
  std::vector<std::thread> writers;
  std::atomic<int> stored = 0;
  for (std::uint64_t i = 0; i < writers_count; ++i) {
    writers.emplace_back([&, i] {
      const CaseId id = CaseId::of(100 + i);
      for (std::uint64_t round = 0; round < rounds; ++round) {
        Batch batch;
        batch.root = wave;
        batch.command = CommandId{{7 + i, round}};
        const Fact fact =
            round == 0 ? Fact(fact::CaseOpened{Level::participant, wave, "bcp", "", {}, "Melle", 0})
                       : Fact(fact::CaseChanged{"Melle", 0});
        batch.additions = {{id, round, {{fact, {}, support::moment, {}, batch.command}}}};
        batch.readings = {{wave, 1}};
        if (std::holds_alternative<Stored>(world.journal().append(batch)))
          ++stored;
      }
    });
  }
  for (auto& writer : writers)
    writer.join();
  EXPECT_EQ(stored, static_cast<int>(writers_count * rounds));
}

}  // namespace
}  // namespace draaiboek::db
