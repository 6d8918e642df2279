#pragma once
// The ways in which a statement can fail, as the code around it needs to tell them apart. Numbers
// are MariaDB's error codes; this folder is the only one that knows them.

#include <string>

#include "db/world_error.h"

namespace draaiboek::db {

/// Somebody else was first (deadlock, lock wait, changed since our snapshot): the whole
/// transaction may simply be tried again.
class TryAgain : public WorldError {
 public:
  using WorldError::WorldError;
};

/// The connection, or a statement prepared on it, is of no use any more. Before a COMMIT was
/// sent nothing was saved, so the transaction may be tried again on another connection.
class ConnectionLost : public WorldError {
 public:
  using WorldError::WorldError;
};

/// A row with this key exists already.
class DuplicateKey : public WorldError {
 public:
  using WorldError::WorldError;
};

/// Throws the failure that belongs to error `code`, with what the database said about it.
[[noreturn]] void throw_failure(int code, const std::string& said);

}  // namespace draaiboek::db
