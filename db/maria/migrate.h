#pragma once
// Brings a database to the shape that this program knows. May be killed at any point and run
// again: each statement is noted when it is done, and may run twice. One runner at a time; others
// wait. Throws WorldError when the database is newer than the program, or when a file was
// changed after it had run.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "db/maria/link/address.h"
#include "db/maria/link/connection.h"
#include "db/maria/migrations.h"

namespace draaiboek::db {

/// Makes the database of `address` when it isn't there.
void create_database(const Address& address);

/// Nobody else changes the shape of the database while it lives; waits for who does, and throws
/// WorldError when that takes too long. The lock goes with the session, which ends with it.
class SchemaTurn {
 public:
  explicit SchemaTurn(Connection& connection);
  ~SchemaTurn();
  SchemaTurn(const SchemaTurn&) = delete;
  SchemaTurn& operator=(const SchemaTurn&) = delete;

 private:
  Connection& connection_;
};

/// Runs what has not run yet of `wanted`; `report` gets one line for each file. Says how many
/// statements ran.
std::size_t migrate(Connection& connection, std::span<const Migration> wanted,
                    const std::function<void(const std::string&)>& report);

/// The statements of a file, without their semicolons and comment lines.
std::vector<std::string> statements_of(std::string_view text);

}  // namespace draaiboek::db
