#pragma once
// What storage throws when the world fails: no disk, no database, a lost connection. The text is
// one sentence for whoever runs the program. Nothing was saved, except as OutcomeUnknown says.

#include <stdexcept>

namespace draaiboek::db {

/// The world failed; nothing was saved.
class WorldError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The connection broke while a COMMIT was on its way: saved or not, nobody knows. The caller
/// looks its command id up on a fresh connection and then decides.
class OutcomeUnknown : public WorldError {
 public:
  using WorldError::WorldError;
};

}  // namespace draaiboek::db
