#include "db/maria/migrate.h"

#include <map>

#include "db/maria/link/hash.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

constexpr int seconds_to_wait_for_another = 120;

/// What the step journal says about one file.
struct Done {
  std::string checksum;
  std::int64_t steps = 0;
  bool complete = false;
};

std::map<std::string, Done, std::less<>> what_is_done(Connection& connection) {
  std::map<std::string, Done, std::less<>> done;
  Rows rows = connection.query("SELECT name, checksum, steps_done, complete FROM migration");
  while (rows.next())
    done[rows.text(1)] = {rows.text(2), rows.integer(3), rows.truth(4)};
  return done;
}

void refuse_newer(const std::map<std::string, Done, std::less<>>& done,
                  std::span<const Migration> wanted) {
  for (const auto& [name, ignored] : done) {
    bool known = false;
    for (const Migration& migration : wanted)
      known = known || migration.name == name;
    if (!known) {
      throw WorldError("The database was made by a newer draaiboek (it has " + name +
                       ", which this program doesn't know): install that version.");
    }
  }
}

void note(Connection& connection, std::string_view name, const Done& done) {
  connection.execute(
      "INSERT INTO migration (name, checksum, steps_done, complete, changed_at) "
      "VALUES (?, ?, ?, ?, UTC_TIMESTAMP()) "
      "ON DUPLICATE KEY UPDATE steps_done = VALUES(steps_done), complete = VALUES(complete), "
      "changed_at = VALUES(changed_at)",
      {name, done.checksum, done.steps, done.complete});
}

std::size_t run(Connection& connection, const Migration& migration, Done done) {
  const auto statements = statements_of(migration.text);
  std::size_t ran = 0;
  for (std::size_t i = static_cast<std::size_t>(done.steps); i < statements.size(); ++i) {
    connection.run(statements[i]);
    done.steps = static_cast<std::int64_t>(i + 1);
    done.complete = i + 1 == statements.size();
    note(connection, migration.name, done);
    ++ran;
  }
  return ran;
}

}  // namespace

SchemaTurn::SchemaTurn(Connection& connection) : connection_(connection) {
  Rows rows = connection_.query("SELECT GET_LOCK(CONCAT('draaiboek ', DATABASE()), ?)",
                                {seconds_to_wait_for_another});
  if (!rows.next() || rows.is_null(1) || !rows.truth(1)) {
    throw WorldError(
        "Another program still backs up the database, or changes its shape: try again later.");
  }
}

SchemaTurn::~SchemaTurn() {
  connection_.give_up();
}

void create_database(const Address& address) {
  Address outside = address;
  outside.schema.clear();
  Connection connection(outside);
  if (address.schema.find('`') != std::string::npos) {
    throw WorldError("The database's name may not hold a backtick.");
  }
  connection.run("CREATE DATABASE IF NOT EXISTS `" + address.schema +
                 "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
}

std::size_t migrate(Connection& connection, std::span<const Migration> wanted,
                    const std::function<void(const std::string&)>& report) {
  const SchemaTurn turn(connection);
  connection.run(
      "CREATE TABLE IF NOT EXISTS migration (name VARCHAR(100) NOT NULL PRIMARY KEY, "
      "checksum CHAR(64) NOT NULL, steps_done INT NOT NULL, complete BOOLEAN NOT NULL, "
      "changed_at DATETIME NOT NULL) ENGINE=InnoDB");
  const auto done = what_is_done(connection);
  refuse_newer(done, wanted);
  std::size_t ran = 0;
  for (const Migration& migration : wanted) {
    const std::string checksum = hexadecimal(sha256(migration.text));
    const auto found = done.find(migration.name);
    const Done before = found == done.end() ? Done{checksum} : found->second;
    if (before.checksum != checksum) {
      throw WorldError("The migration " + std::string(migration.name) +
                       " was changed after it had run; make a new one instead.");
    }
    if (before.complete)
      continue;
    ran += run(connection, migration, before);
    report("The database has " + std::string(migration.name) + " now.");
  }
  return ran;
}

std::vector<std::string> statements_of(std::string_view text) {
  std::vector<std::string> statements;
  std::string statement;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.empty() || line.starts_with("--"))
      continue;
    statement += line;
    if (line.ends_with(';')) {
      statement.pop_back();
      statements.push_back(std::move(statement));
      statement.clear();
    } else {
      statement += '\n';
    }
  }
  if (!statement.empty()) {
    throw WorldError("The last statement of a migration has no semicolon: " + statement);
  }
  return statements;
}

}  // namespace draaiboek::db
