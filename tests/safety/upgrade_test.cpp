// A database as an earlier Draaiboek left it, with data in it, brought to the tables of today:
// nothing is lost, also when the migration is interrupted anywhere. tests/data/upgrade holds the
// rows of the demo wave as they stood under 0003_work, with a file, a draft and a session added.

#include <gmock/gmock.h>
#include <signal.h>

#include <algorithm>
#include <fstream>
#include <map>

#include "db/maria/server/process.h"
#include "db/maria/store.h"
#include "db/world_error.h"
#include "tests/support/files.h"
#include "tests/support/maria_server.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace std::chrono_literals;

void say_nothing(const std::string&) {}

/// The rows of a table as they were, told by the columns that it had then.
using OldRows = std::map<std::string, std::string>;

class Upgrade : public testing::Test {
 protected:
  void SetUp() override {
    Connection connection(address_);
    const auto all = migrations();
    const auto last = std::find_if(all.begin(), all.end(), [](const Migration& migration) {
      return migration.name == "0003_work";
    });
    ASSERT_NE(last, all.end());
    migrate(connection, all.subspan(0, static_cast<std::size_t>(last - all.begin()) + 1),
            say_nothing);
    connection.run("SET foreign_key_checks = 0");
    std::ifstream dump(SOURCE_DIR "/tests/data/upgrade/0003_work.dump");
    for (std::string line; std::getline(dump, line);)
      connection.run(line.substr(0, line.rfind(';')));
    note_columns(connection);
    before_ = old_rows(connection);
    ASSERT_GE(before_.size(), 12U);
  }

  void note_columns(Connection& connection) {
    Rows rows = connection.query(
        "SELECT table_name, GROUP_CONCAT('COALESCE(HEX(`', column_name, '`),''null'')' "
        "ORDER BY ordinal_position SEPARATOR ',''|'',') FROM information_schema.columns "
        "WHERE table_schema = DATABASE() AND table_name <> 'migration' GROUP BY table_name");
    while (rows.next())
      columns_[rows.text(1)] = rows.text(2);
  }
  /// A hash and a count of each table; the order of the rows doesn't matter.
  OldRows old_rows(Connection& connection) {
    OldRows found;
    for (const auto& [table, columns] : columns_) {
      std::string sql = "SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT(";
      sql.append(columns).append("))), 0) FROM `").append(table).append("`");
      Rows rows = connection.query(sql);
      rows.next();
      found[table] = rows.text(1) + " rows, sum " + rows.text(2);
    }
    return found;
  }

  void expect_nothing_lost() {
    Connection connection(address_);
    EXPECT_EQ(migrate(connection, migrations(), say_nothing), 0U) << "something was left to do";
    Connection fresh(address_);
    EXPECT_EQ(old_rows(fresh), before_);
    MariaStore store(address_, {4}, folder_.path());
    std::size_t cases = 0;
    const auto findings = store.verify([&](std::size_t, std::size_t total) { cases = total; });
    for (const Finding& finding : findings)
      ADD_FAILURE() << finding.sentence;
    EXPECT_EQ(cases, 4U);
  }
  std::string url() const {
    const Server& server = support::maria_server();
    return "mysql://" + server.user() + "@/" + address_.schema + "?socket=" + server.socket();
  }

  Address address_ = support::empty_database();
  support::MemoryFolder folder_;
  std::map<std::string, std::string> columns_;
  OldRows before_;
};

TEST_F(Upgrade, KeepsEveryRowOfTheEarlierTables) {
  {
    Connection connection(address_);
    migrate(connection, migrations(), say_nothing);
  }
  expect_nothing_lost();
}

TEST_F(Upgrade, GoesOnAfterAnEndBetweenAnyStatementAndItsNote) {
  Connection connection(address_);
  for (const Migration& migration : migrations()) {
    for (const std::string& statement : statements_of(migration.text))
      EXPECT_NO_THROW(connection.run(statement)) << statement;
  }
  {
    Connection again(address_);
    migrate(again, migrations(), say_nothing);
  }
  expect_nothing_lost();
}

TEST_F(Upgrade, GoesOnWhenItIsInterruptedBetweenFiles) {
  struct Interrupted {};
  for (bool done = false; !done;) {
    Connection connection(address_);
    try {
      migrate(connection, migrations(), [](const std::string&) { throw Interrupted(); });
      done = true;
    } catch (const Interrupted&) {
      continue;
    }
  }
  expect_nothing_lost();
}

// The moments are spread over the time that a whole start takes; wherever the program dies, the
// next one goes on.
TEST_F(Upgrade, SurvivesAProgramThatIsKilledWhileItMigrates) {
  const support::Folder files;
  const std::vector<std::string> command = {std::string(BINARY_DIR) + "/web/draaiboek",
                                            "migrate",
                                            "--database-url",
                                            url(),
                                            "--data",
                                            (files.path() / "data").string()};
  const std::string log = (files.path() / "log").string();
  // A test's server is forgetful, and a program of ours refuses such a one: make it promise.
  Connection(support::address_of(support::maria_server(), ""))
      .run("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
  for (const auto moment : {0ms, 5ms, 10ms, 15ms, 20ms, 30ms, 40ms, 60ms, 80ms, 100ms}) {
    db::Process process = db::Process::start({command, log, true});
    process.ended_within(moment);
    process.signal(SIGKILL);
    ASSERT_TRUE(process.ended_within(10s));
  }
  db::Process last = db::Process::start({command, log, true});
  ASSERT_TRUE(last.ended_within(60s));
  EXPECT_EQ(last.exit_code(), 0);
  Connection(support::address_of(support::maria_server(), ""))
      .run("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
  expect_nothing_lost();
}

}  // namespace
}  // namespace draaiboek::db
