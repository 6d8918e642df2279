#include "db/maria/link/transaction.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

#include "db/maria/link/failure.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

struct ATransaction : testing::Test {
  void SetUp() override {
    Connection connection(address);
    connection.run("CREATE TABLE account (id INT PRIMARY KEY, amount INT NOT NULL)");
    connection.run("INSERT INTO account (id, amount) VALUES (1, 0), (2, 0)");
  }
  static std::int64_t amount(Connection& connection, int id = 1) {
    Rows rows = connection.query("SELECT amount FROM account WHERE id = ?", {id});
    rows.next();
    return rows.integer(1);
  }
  static void set(Connection& connection, int id, std::int64_t amount) {
    connection.execute("UPDATE account SET amount = ? WHERE id = ?", {amount, id});
  }
  std::int64_t stored(int id = 1) {
    Connection connection(address);
    return amount(connection, id);
  }
  /// False after five collisions in a row: refused, and so not counted.
  bool add_one() {
    try {
      in_transaction(pool,
                     [](Connection& connection) { set(connection, 1, amount(connection) + 1); });
      return true;
    } catch (const TryAgain&) {
      return false;
    }
  }
  Address address = support::empty_database();
  Pool pool{address};
};

TEST_F(ATransaction, IsStoredWhenItsWorkIsDone) {
  in_transaction(pool, [](Connection& connection) { set(connection, 1, 5); });
  EXPECT_EQ(stored(), 5);
}

TEST_F(ATransaction, LeavesNothingWhenItsWorkThrows) {
  const auto fail = [](Connection& connection) {
    set(connection, 1, 5);
    throw std::runtime_error("no");
  };
  EXPECT_THROW(in_transaction(pool, fail), std::runtime_error);
  EXPECT_EQ(stored(), 0);
  in_transaction(pool, [](Connection& connection) { set(connection, 1, 6); });
  EXPECT_EQ(stored(), 6) << "the connection is still good";
}

TEST_F(ATransaction, IsDoneAgainWhenSomebodyWasFirstSoNoUpdateIsLost) {
  int tries = 0;
  in_transaction(pool, [&](Connection& connection) {
    const auto seen = amount(connection);
    if (++tries == 1) {
      Connection other(address);
      set(other, 1, 100);
    }
    set(connection, 1, seen + 1);
  });
  EXPECT_EQ(tries, 2);
  EXPECT_EQ(stored(), 101);
}

TEST_F(ATransaction, LosesNoUpdateAmongManyThreads) {
  constexpr int threads = 4;
  constexpr int rounds = 25;
  std::vector<std::thread> workers;
  std::atomic<int> done = 0;
  for (int i = 0; i < threads; ++i) {
    workers.emplace_back([&] {
      for (int round = 0; round < rounds; ++round)
        done += add_one() ? 1 : 0;
    });
  }
  for (auto& worker : workers)
    worker.join();
  EXPECT_EQ(stored(), done);
  EXPECT_GT(done, rounds);
}

TEST_F(ATransaction, GivesUpAfterFiveTries) {
  int tries = 0;
  const auto collide = [&](Connection&) {
    ++tries;
    throw_failure(1213, "deadlock");
  };
  EXPECT_THROW(in_transaction(pool, collide), TryAgain);
  EXPECT_EQ(tries, 5);
}

TEST_F(ATransaction, MayBeStoredOrNotWhenItsSessionDiesAtTheCommit) {
  const auto die = [&](Connection& connection) {
    set(connection, 1, 5);
    Rows rows = connection.query("SELECT CONNECTION_ID()");
    rows.next();
    Connection other(address);
    other.run("KILL " + std::to_string(rows.integer(1)));
  };
  EXPECT_THROW(in_transaction(pool, die), OutcomeUnknown);
  EXPECT_EQ(stored(), 0);
}

TEST_F(ATransaction, SeesOneMomentOnly) {
  in_transaction(pool, [&](Connection& connection) {
    EXPECT_EQ(amount(connection, 1), 0);
    Connection other(address);
    set(other, 2, 9);
    EXPECT_EQ(amount(connection, 2), 0);
  });
}

TEST_F(ATransaction, ReadsAgainWhenItsConnectionHadDied) {
  int tries = 0;
  reading(pool, [&](Connection& connection) {
    if (++tries == 1)
      throw_failure(2006, "gone");
    EXPECT_EQ(amount(connection), 0);
  });
  EXPECT_EQ(tries, 2);
}

}  // namespace
}  // namespace draaiboek::db
