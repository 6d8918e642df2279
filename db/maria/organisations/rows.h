#pragma once
// Rows of the table of organisations, read and written; one connection, inside the transaction of
// whoever calls.

#include <vector>

#include "db/maria/link/connection.h"
#include "db/organisations.h"

namespace draaiboek::db {

/// Stands before " FROM ..." for a table that is called `o` there.
std::string select_organisations(const std::string& from);
std::vector<Organisation> read_organisations(Rows rows);

/// Who changes, and when; nobody and nullopt for the program itself.
struct Hand {
  engine::PersonId by{};
  std::optional<engine::Instant> at{};
};

/// Waits for whoever changes the register, and gives its version.
std::int64_t lock_register(Connection& connection);
/// After a change, with the lock held.
void raise_version(Connection& connection);
/// Adds or changes by id; the row's own version grows.
void write_organisation(Connection& connection, const Organisation& one, const Hand& hand);

}  // namespace draaiboek::db
