#include "db/maria/link/connection.h"

#include <cppconn/connection.h>
#include <cppconn/driver.h>
#include <cppconn/exception.h>
#include <cppconn/statement.h>

#include <array>
#include <span>
#include <unordered_map>
#include <utility>

#include "db/maria/link/failure.h"
#include "db/maria/link/statement.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

constexpr int seconds_to_connect = 5;

/// A session setting: its name and the value that it must have.
struct Setting {
  const char* name;
  const char* value;
};

constexpr std::array settings = {
    Setting{"sql_mode",
            "STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"},
    Setting{"time_zone", "+00:00"},
    Setting{"character_set_client", "utf8mb4"},
    Setting{"character_set_connection", "utf8mb4"},
    Setting{"character_set_results", "utf8mb4"},
    Setting{"tx_isolation", "REPEATABLE-READ"},
    Setting{"innodb_snapshot_isolation", "ON"},
    Setting{"innodb_lock_wait_timeout", "5"},
    Setting{"group_concat_max_len", "1048576"},
    Setting{"autocommit", "ON"},
};

std::unique_ptr<sql::Connection> connect(const Address& address) {
  static sql::Driver* const driver = get_driver_instance();
  driver->threadInit();
  sql::ConnectOptionsMap options;
  options["hostName"] = sql::SQLString(address.host);
  options["userName"] = sql::SQLString(address.user);
  options["password"] = sql::SQLString(address.password);
  if (!address.schema.empty())
    options["schema"] = sql::SQLString(address.schema);
  options["OPT_CONNECT_TIMEOUT"] = seconds_to_connect;
  if (address.seconds_to_answer > 0) {
    options["OPT_CONNECT_TIMEOUT"] = address.seconds_to_answer;
    options["OPT_READ_TIMEOUT"] = address.seconds_to_answer;
    options["OPT_WRITE_TIMEOUT"] = address.seconds_to_answer;
  }
  options["CLIENT_FOUND_ROWS"] = true;
  return std::unique_ptr<sql::Connection>(driver->connect(options));
}

std::string one_value(sql::Statement& statement, const std::string& expression) {
  const std::unique_ptr<sql::ResultSet> row(statement.executeQuery("SELECT " + expression));
  return row->next() ? std::string(row->getString(1)) : std::string();
}

std::string quoted(const Setting& setting) {
  const std::string value = setting.value;
  const bool number = value.find_first_not_of("0123456789") == std::string::npos;
  return number ? value : "'" + value + "'";
}

void set_and_read_back(sql::Connection& connection, bool durable) {
  const std::unique_ptr<sql::Statement> statement(connection.createStatement());
  std::string assignments;
  std::string wanted;
  std::string names;
  for (const Setting& setting : settings) {
    const bool first = assignments.empty();
    assignments +=
        (first ? "" : ", ") + std::string("SESSION ") + setting.name + "=" + quoted(setting);
    names += (first ? "" : ",'|',") + std::string("@@session.") + setting.name;
    wanted += (first ? "" : "|") + std::string(setting.value);
  }
  statement->execute("SET " + assignments);
  const std::string found = one_value(*statement, "CONCAT(" + names + ")");
  if (found != wanted) {
    throw WorldError("The database does not take our settings: wanted " + wanted + ", found " +
                     found + ".");
  }
  if (durable && one_value(*statement, "@@innodb_flush_log_at_trx_commit") != "1") {
    throw WorldError(
        "The database may lose saved work (innodb_flush_log_at_trx_commit isn't 1), so we don't "
        "serve from it.");
  }
}

}  // namespace

struct Connection::Session {
  std::unique_ptr<sql::Connection> line;
  std::unordered_map<std::string, std::shared_ptr<Statement>> statements{};
  bool usable = true;

  /// The statement for `sql`, prepared at its first use.
  std::shared_ptr<Statement> prepared(const std::string& sql) {
    auto& statement = statements[sql];
    if (!statement) {
      std::unique_ptr<sql::PreparedStatement> fresh(line->prepareStatement(sql));
      statement = std::make_shared<Statement>(std::move(fresh));
    }
    engine::expects(!statement->being_read, "a statement's rows are read before it runs again");
    return statement;
  }

  /// Runs `work` and turns the connector's exceptions into ours.
  template <class Work>
  auto guarded(const std::string& sql, Work work) {
    try {
      return work();
    } catch (const sql::SQLException& error) {
      statements.erase(sql);
      if (error.getErrorCode() == 0)
        usable = false;
      fail(error.getErrorCode(), std::string(error.what()) + " in " + sql);
    }
  }

  Rows ask(const std::string& sql, std::span<const Value> values) {
    return guarded(sql, [&] {
      auto statement = prepared(sql);
      bind(*statement, values);
      std::unique_ptr<sql::ResultSet> rows(statement->prepared->executeQuery());
      return Rows(std::make_unique<Rows::Held>(Rows::Held{std::move(rows), std::move(statement)}));
    });
  }

  std::uint64_t change(const std::string& sql, std::span<const Value> values) {
    return guarded(sql, [&] {
      const auto statement = prepared(sql);
      bind(*statement, values);
      return static_cast<std::uint64_t>(statement->prepared->executeUpdate());
    });
  }

  [[noreturn]] void fail(int code, const std::string& said) {
    try {
      throw_failure(code, said);
    } catch (const ConnectionLost&) {
      usable = false;
      throw;
    }
  }
};

Connection::Connection(const Address& address) : session_(std::make_unique<Session>()) {
  try {
    session_->line = connect(address);
    set_and_read_back(*session_->line, address.durable);
  } catch (const sql::SQLException& error) {
    throw_failure(error.getErrorCode(), error.what());
  }
}

Connection::~Connection() {
  session_->statements.clear();  // they must go before the line that they were made on
}

Rows Connection::query(const std::string& sql, std::initializer_list<Value> values) {
  return session_->ask(sql, {values.begin(), values.size()});
}

Rows Connection::query(const std::string& sql, const std::vector<Value>& values) {
  return session_->ask(sql, values);
}

std::uint64_t Connection::execute(const std::string& sql, std::initializer_list<Value> values) {
  return session_->change(sql, {values.begin(), values.size()});
}

std::uint64_t Connection::execute(const std::string& sql, const std::vector<Value>& values) {
  return session_->change(sql, values);
}

void Connection::run(const std::string& sql) {
  session_->guarded(sql, [&] {
    const std::unique_ptr<sql::Statement> statement(session_->line->createStatement());
    statement->execute(sql);
  });
}

bool Connection::usable() const {
  return session_->usable;
}
void Connection::give_up() {
  session_->usable = false;
}

}  // namespace draaiboek::db
