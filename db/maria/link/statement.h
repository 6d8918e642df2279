#pragma once
// One prepared statement, bound and run through MySQL Connector/C++. Only the sources of this
// folder include it: it shows the connector's types. One thread at a time.

#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>

#include <memory>
#include <span>
#include <string>

#include "db/maria/link/rows.h"

namespace draaiboek::db {

/// A statement of a connection's cache and whether somebody still reads its rows.
struct Statement {
  explicit Statement(std::unique_ptr<sql::PreparedStatement> ready) : prepared(std::move(ready)) {}
  std::unique_ptr<sql::PreparedStatement> prepared;
  bool being_read = false;
};

/// The connector's rows and the statement that they keep busy.
struct Rows::Held {
  std::unique_ptr<sql::ResultSet> rows;
  std::shared_ptr<Statement> statement;
};

/// Binds the values to the question marks, in order.
void bind(Statement& statement, std::span<const Value> values);

}  // namespace draaiboek::db
