#pragma once
// One session with the database, with its settings set and read back, and with its prepared
// statements, each made once. One thread at a time. When a statement fails in a way that leaves
// the session doubtful, `usable()` turns false and the pool throws it away.
// Failures: TryAgain, ConnectionLost, DuplicateKey, WorldError (failure.h).

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

#include "db/maria/link/address.h"
#include "db/maria/link/rows.h"
#include "db/maria/link/value.h"

namespace draaiboek::db {

class Connection {
 public:
  /// Connects. Refuses a server whose session can't be made strict, or that doesn't write its
  /// log to disk at each commit while the address asks for durability.
  explicit Connection(const Address& address);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Runs a prepared SELECT (or INSERT ... RETURNING). Columns are listed, never a star.
  Rows query(const std::string& sql, std::initializer_list<Value> values = {});
  /// The same with values of which the number isn't written out.
  Rows query(const std::string& sql, const std::vector<Value>& values);
  /// Runs a prepared INSERT, UPDATE or DELETE; says how many rows it matched.
  std::uint64_t execute(const std::string& sql, std::initializer_list<Value> values = {});
  std::uint64_t execute(const std::string& sql, const std::vector<Value>& values);
  /// Runs a text without preparing it: transactions and table definitions.
  void run(const std::string& sql);

  bool usable() const;
  /// Marks it for throwing away.
  void give_up();

 private:
  struct Session;
  std::unique_ptr<Session> session_;
};

}  // namespace draaiboek::db
