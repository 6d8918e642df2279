#include "db/maria/link/pool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <future>

#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "db/maria/server/process.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using std::chrono::milliseconds;

std::int64_t session_of(Pool& pool) {
  const Pool::Loan loan = pool.borrow();
  Rows rows = loan->query("SELECT CONNECTION_ID()");
  rows.next();
  return rows.integer(1);
}

TEST(APool, LendsTheSameConnectionAgain) {
  Pool pool(support::empty_database());
  EXPECT_EQ(session_of(pool), session_of(pool));
}

TEST(APool, HasNoMoreConnectionsThanItsLimit) {
  Pool pool(support::empty_database(), {1, milliseconds(10)});
  const Pool::Loan only = pool.borrow();
  EXPECT_THAT([&] { pool.borrow(); },
              testing::ThrowsMessage<WorldError>("All connections with the database are in use."));
}

TEST(APool, WaitsForAConnectionThatComesFree) {
  Pool pool(support::empty_database(), {1, std::chrono::seconds(30)});
  std::optional<Pool::Loan> only(pool.borrow());
  auto waiting = std::async(std::launch::async, [&] { return session_of(pool); });
  only.reset();
  EXPECT_GT(waiting.get(), 0);
}

TEST(APool, ThrowsADoubtfulConnectionAway) {
  Pool pool(support::empty_database());
  const auto first = session_of(pool);
  pool.borrow()->give_up();
  EXPECT_NE(session_of(pool), first);
}

TEST(APool, GivesAFreshConnectionAfterATableChangedUnderAStatement) {
  Pool pool(support::empty_database());
  reading(pool, [](Connection& connection) {
    connection.run("CREATE TABLE t (id INT PRIMARY KEY)");
    connection.execute("INSERT INTO t (id) VALUES (1)");
  });
  const auto ask = [](Connection& connection) {
    Rows rows = connection.query("SELECT * FROM t");  // the star provokes the failure
    ASSERT_TRUE(rows.next());
  };
  reading(pool, ask);
  const auto before = session_of(pool);
  pool.borrow()->run("ALTER TABLE t ADD COLUMN v INT");
  reading(pool, ask);
  EXPECT_NE(session_of(pool), before);
  reading(pool, ask);
}

TEST(APool, RecoversWhenTheDatabaseIsKilledBetweenTwoStatements) {
  const support::MemoryFolder memory;
  support::install_in(memory.path());
  const Server server(support::memory_options(memory.path()));
  const Address address = support::address_of(server, "test");
  create_database(address);
  Pool pool(address, {4, std::chrono::seconds(30)});
  int tries = 0;
  in_transaction(pool, [&](Connection& connection) {
    connection.run("CREATE TABLE IF NOT EXISTS t (id INT PRIMARY KEY)");
    connection.run("START TRANSACTION");
    connection.execute("INSERT INTO t (id) VALUES (?)", {1});
    if (++tries == 1)
      Process::find(server.process_number())->signal(SIGKILL);
    connection.execute("INSERT INTO t (id) VALUES (?)", {2});
  });
  EXPECT_EQ(tries, 2);
  reading(pool, [](Connection& connection) {
    Rows rows = connection.query("SELECT COUNT(*) FROM t");
    rows.next();
    EXPECT_EQ(rows.integer(1), 2);
  });
}

TEST(APool, GivesUpWhenTheDatabaseStaysAway) {
  Pool pool({"unix:///nowhere/db.sock", "root"}, {1, milliseconds(10)});
  EXPECT_THROW(pool.borrow(), ConnectionLost);
  EXPECT_THROW(pool.borrow(), ConnectionLost) << "the place of the failed one is free again";
}

}  // namespace
}  // namespace draaiboek::db
