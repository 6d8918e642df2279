#include "db/maria/migrate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <sstream>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::ThrowsMessage;

constexpr Migration first{"0001_first",
                          "CREATE TABLE IF NOT EXISTS a (id INT PRIMARY KEY);\n"
                          "CREATE TABLE IF NOT EXISTS b (id INT PRIMARY KEY);\n"};
constexpr Migration second{"0002_second", "ALTER TABLE a ADD COLUMN IF NOT EXISTS v INT;\n"};

struct AMigration : testing::Test {
  std::size_t run(std::span<const Migration> wanted) {
    Connection connection(address);
    return migrate(connection, wanted, [this](const std::string& line) { lines.push_back(line); });
  }
  Address address = support::empty_database();
  std::vector<std::string> lines;
};

TEST_F(AMigration, RunsOnceAndSaysSo) {
  const std::array both = {first, second};
  EXPECT_EQ(run(both), 3U);
  EXPECT_THAT(lines,
              ElementsAre("The database has 0001_first now.", "The database has 0002_second now."));
  EXPECT_EQ(run(both), 0U);
  EXPECT_EQ(lines.size(), 2U);
}

TEST_F(AMigration, GoesOnWhereItWasInterrupted) {
  constexpr Migration broken{"0001_first",
                             "CREATE TABLE IF NOT EXISTS a (id INT PRIMARY KEY);\n"
                             "CREATE TABLE IF NOT EXISTS b (id INT, FOREIGN KEY "
                             "(id) REFERENCES later (id));\n"};
  const std::array wanted = {broken};
  EXPECT_THROW(run(wanted), WorldError);
  Connection connection(address);
  connection.run("CREATE TABLE later (id INT PRIMARY KEY)");
  EXPECT_EQ(run(wanted), 1U) << "the first statement was noted as done";
}

TEST_F(AMigration, RefusesADatabaseThatIsNewerThanTheProgram) {
  run(std::array{first, second});
  EXPECT_THAT([&] { run(std::array{first}); },
              ThrowsMessage<WorldError>(
                  "The database was made by a newer draaiboek (it has 0002_second, which this "
                  "program doesn't know): install that version."));
}

TEST_F(AMigration, RefusesAFileThatWasChangedAfterItHadRun) {
  run(std::array{first});
  const std::array changed = {Migration{"0001_first", "CREATE TABLE c (id INT PRIMARY KEY);\n"}};
  EXPECT_THAT([&] { run(changed); },
              ThrowsMessage<WorldError>(HasSubstr("0001_first was changed after it had run")));
}

TEST_F(AMigration, OfOursMayRunAgainAtEveryStatement) {
  Connection connection(address);
  for (const Migration& migration : migrations()) {
    for (const std::string& statement : statements_of(migration.text)) {
      connection.run(statement);
      EXPECT_NO_THROW(connection.run(statement)) << statement;
    }
  }
}

TEST_F(AMigration, OfOursGivesEveryTableAKeyAndATransactionalEngine) {
  run(migrations());
  Connection connection(address);
  Rows rows = connection.query(
      "SELECT t.table_name, t.engine, (SELECT COUNT(*) FROM information_schema.statistics s "
      "WHERE s.table_schema = t.table_schema AND s.table_name = t.table_name AND s.index_name = "
      "'PRIMARY') FROM information_schema.tables t WHERE t.table_schema = DATABASE()");
  int tables = 0;
  for (; rows.next(); ++tables) {
    EXPECT_EQ(rows.text(2), "InnoDB") << rows.text(1);
    EXPECT_GT(rows.integer(3), 0) << rows.text(1);
  }
  EXPECT_GT(tables, 1);
}

TEST(TheMigrations, AreTheFilesOfTheirFolderInOrder) {
  std::vector<std::string> names;
  for (const Migration& migration : migrations()) {
    names.emplace_back(migration.name);
    std::ifstream file(SOURCE_DIR "/db/migrations/" + names.back() + ".sql");
    std::ostringstream text;
    text << file.rdbuf();
    EXPECT_EQ(text.str(), migration.text);
  }
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  EXPECT_FALSE(names.empty());
}

TEST(AMigrationFile, IsCutAtSemicolonsAtTheEndOfALine) {
  EXPECT_THAT(statements_of("-- why\nSELECT ';',\n  2;\n\nSELECT 3;\n"),
              ElementsAre("SELECT ';',\n  2", "SELECT 3"));
  EXPECT_THROW(statements_of("SELECT 1\n"), WorldError);
}

}  // namespace
}  // namespace draaiboek::db
