#pragma once
// One business transaction of the journal, on a connection where it is open. One thread at a time.

#include <optional>
#include <string>

#include "db/maria/journal/heads.h"
#include "db/maria/link/connection.h"
#include "engine/run/journal.h"

namespace draaiboek::db {

/// Adds the batch and everything that follows from it. Only after Stored may the transaction be
/// committed. Throws TryAgain when the same command is on its way in somebody else's hands.
/// `heads` are looked at first and told what was written.
engine::Appended append(Connection& connection, const engine::Batch& batch, Heads& heads);

/// What is known about a command; `certain` waits for whoever is busy with it right now.
std::optional<engine::Repeated> find_command(Connection& connection, engine::CommandId id,
                                             engine::PersonId by, const std::string& fingerprint,
                                             bool certain);

}  // namespace draaiboek::db
