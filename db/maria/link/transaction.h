#pragma once
// The one place where work on the database is tried again. Work may run more than once, so it
// keeps nothing from a try that failed. Any thread; a piece of work has a connection for itself.

#include <functional>

#include "db/maria/link/connection.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

/// Runs `work` between START TRANSACTION and COMMIT. When somebody else was first, or the
/// connection broke before the COMMIT, everything is rolled back and done again, at most five
/// times. Any other exception of `work` rolls back and passes. OutcomeUnknown when the
/// connection breaks during COMMIT.
void in_transaction(Pool& pool, const std::function<void(Connection&)>& work);

/// The same, but only a `work` that gives true is committed; otherwise nothing happened.
void in_transaction_if(Pool& pool, const std::function<bool(Connection&)>& work);

/// Runs `work`, which only reads, on a connection of its own; again when the connection was a
/// dead one.
void reading(Pool& pool, const std::function<void(Connection&)>& work);

}  // namespace draaiboek::db
