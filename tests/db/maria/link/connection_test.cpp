#include "db/maria/link/connection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "db/maria/link/failure.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

std::string setting(Connection& connection, const std::string& name) {
  Rows rows = connection.query("SELECT @@session." + name);
  rows.next();
  return rows.text(1);
}

std::int64_t number(Connection& connection, const std::string& sql) {
  Rows rows = connection.query(sql);
  rows.next();
  return rows.integer(1);
}

TEST(AConnection, IsStrictAndSpeaksUtcAndUtf8) {
  Connection connection(support::empty_database());
  EXPECT_THAT(setting(connection, "sql_mode"), HasSubstr("STRICT_ALL_TABLES"));
  EXPECT_EQ(setting(connection, "time_zone"), "+00:00");
  EXPECT_EQ(setting(connection, "character_set_client"), "utf8mb4");
  EXPECT_EQ(setting(connection, "tx_isolation"), "REPEATABLE-READ");
  EXPECT_EQ(number(connection, "SELECT @@session.innodb_snapshot_isolation"), 1);
  EXPECT_EQ(number(connection, "SELECT @@session.innodb_lock_wait_timeout"), 5);
}

TEST(AConnection, RefusesToServeFromAServerThatForgets) {
  Address address = support::empty_database();
  address.durable = true;
  EXPECT_THAT([&] { Connection connection(address); },
              ThrowsMessage<WorldError>(HasSubstr("innodb_flush_log_at_trx_commit isn't 1")));
}

TEST(AConnection, SaysThatNobodyAnswers) {
  EXPECT_THAT(
      [] {
        Connection connection({"unix:///nowhere/db.sock", "root"});
      },
      ThrowsMessage<ConnectionLost>(HasSubstr("The database does not answer")));
}

TEST(AConnection, SaysThatTheDatabaseIsMissing) {
  Address address = support::empty_database();
  address.schema = "atlantis";
  EXPECT_THAT([&] { Connection connection(address); },
              ThrowsMessage<WorldError>(HasSubstr("does not exist yet")));
}

TEST(AConnection, CountsMatchedRowsAlsoWhenNothingChanges) {
  Connection connection(support::empty_database());
  connection.run("CREATE TABLE t (id INT PRIMARY KEY, v INT)");
  connection.execute("INSERT INTO t (id, v) VALUES (?, ?)", {1, 7});
  EXPECT_EQ(connection.execute("UPDATE t SET v = ? WHERE id = ?", {7, 1}), 1U);
}

TEST(AConnection, StaysUsableAfterAnOrdinaryMistake) {
  Connection connection(support::empty_database());
  connection.run("CREATE TABLE t (id INT PRIMARY KEY)");
  connection.execute("INSERT INTO t (id) VALUES (?)", {1});
  EXPECT_THROW(connection.execute("INSERT INTO t (id) VALUES (?)", {1}), DuplicateKey);
  EXPECT_TRUE(connection.usable());
  EXPECT_EQ(number(connection, "SELECT COUNT(*) FROM t"), 1);
}

TEST(AConnection, IsOfNoUseOnceItsSessionWasKilled) {
  const Address address = support::empty_database();
  Connection connection(address);
  Connection other(address);
  other.run("KILL " + std::to_string(number(connection, "SELECT CONNECTION_ID()")));
  EXPECT_THROW(number(connection, "SELECT 1"), ConnectionLost);
  EXPECT_FALSE(connection.usable());
}

}  // namespace
}  // namespace draaiboek::db
