#include "db/maria/journal/journal.h"

#include <signal.h>

#include "db/maria/link/failure.h"
#include "db/maria/server/process.h"
#include "tests/contract/journal_contract.h"
#include "tests/support/cutting_line.h"
#include "tests/support/maria_store.h"

namespace draaiboek::engine::contract {
namespace {

/// One database for the whole contract: its ids are never used twice.
struct MariaStore {
  Journal& journal() {
    static const auto kept = std::make_unique<support::TestStore>();
    return kept->journal();
  }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Maria, JournalContract, MariaStore);

}  // namespace
}  // namespace draaiboek::engine::contract

namespace draaiboek::db {
namespace {

using namespace engine;

TEST(TheMariaJournal, ReadsAWaveOfManyCasesThatMovedOn) {
  support::TestStore world;
  const auto wave = CaseId::of(1);
  world.open(wave, wave, Level::wave);
  std::map<CaseId, std::uint64_t> known{{wave, 1}};
  for (std::uint64_t i = 2; i < 30; ++i) {
    world.open(wave, CaseId::of(i), Level::participant, {}, wave);
    if (i % 2 == 0)
      known[CaseId::of(i)] = 1;
  }
  const auto news = world.journal().read_after(wave, known);
  ASSERT_EQ(news.size(), 14U);
  EXPECT_EQ(news.front().target, CaseId::of(3));
  EXPECT_EQ(news.back().target, CaseId::of(29));
}

TEST(TheMariaJournal, ReadsAFewCasesThatMovedOnInOrderOfOpening) {
  support::TestStore world;
  const auto wave = CaseId::of(1);
  const auto early = CaseId::of(9);
  const auto late = CaseId::of(3);
  world.open(wave, wave, Level::wave);
  world.open(wave, early, Level::participant, {}, wave);
  world.open(wave, late, Level::participant, {}, wave);
  for (const CaseId id : {late, early}) {
    world.tell(wave, id, 1, {fact::ClockStarted{}, fact::CaseChanged{"Melle", 0}});
  }
  const auto news = world.journal().read_after(wave, {{wave, 1}, {early, 2}, {late, 1}});
  ASSERT_EQ(news.size(), 3U);
  EXPECT_EQ(news[0].target, early);
  EXPECT_EQ(news[0].version, 3U);
  EXPECT_EQ(news[0].event.fact, Fact(fact::CaseChanged{"Melle", 0}));
  EXPECT_EQ(news[1].target, late);
  EXPECT_EQ(news[1].version, 2U);
  EXPECT_EQ(news[2].version, 3U);
}

TEST(TheMariaJournal, ThrowsWhenTheDatabaseCannotBeReached) {
  Pool pool({"unix:///nowhere/db.sock", "root"}, {1, std::chrono::milliseconds(1)});
  MariaJournal journal(pool);
  EXPECT_THROW(journal.root_of(CaseId::of(1)), ConnectionLost);
  EXPECT_THROW(journal.append(Batch{}), ConnectionLost);
}

TEST(TheMariaJournal, KeepsWhatItStoredWhenTheDatabaseIsKilled) {
  const support::MemoryFolder memory;
  support::install_in(memory.path());
  auto options = support::memory_options(memory.path());
  options.durable = true;
  const Server server(options);
  Address address = support::address_of(server, "draaiboek");
  address.durable = true;
  create_database(address);
  Pool pool(address, {4, std::chrono::seconds(30)});
  reading(pool, [](Connection& connection) {
    migrate(connection, migrations(), [](const std::string&) {});
  });
  MariaJournal journal(pool);
  const contract::Book book;
  ASSERT_TRUE(contract::stored(journal.append(book.opening())));
  Process::find(server.process_number())->signal(SIGKILL);
  const auto batch = book.titled(1, "Golf 2");
  ASSERT_TRUE(contract::stored(journal.append(batch)));
  EXPECT_EQ(journal.read_after(book.root, {}).size(), 2U);
  EXPECT_TRUE(std::holds_alternative<Repeated>(journal.append(batch)));
}

TEST(TheMariaJournal, FindsOutThatACommitOfWhichTheAnswerWasLostIsStored) {
  const support::MemoryFolder memory;
  Address address = support::migrated_database();
  const std::string socket = (memory.path() / "line").string();
  const support::CuttingLine line(socket, support::maria_server().socket());
  address.host = "unix://" + socket;
  Pool pool(address, {4, std::chrono::seconds(10)});
  MariaJournal journal(pool);
  const contract::Book book;
  EXPECT_TRUE(contract::stored(journal.append(book.opening())));
  EXPECT_TRUE(line.has_cut());
  EXPECT_EQ(journal.read_after(book.root, {}).size(), 1U);
}

}  // namespace
}  // namespace draaiboek::db
