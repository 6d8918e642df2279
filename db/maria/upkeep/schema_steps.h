#pragma once
// Which migrations a database or a backup has, and which of ours those are.

#include <vector>

#include "db/backup.h"
#include "db/maria/link/connection.h"
#include "db/maria/migrations.h"

namespace draaiboek::db {

/// In order of number. WorldError when the database has no tables, or a migration was interrupted.
std::vector<SchemaStep> schema_of(Connection& connection);

/// Our migrations for these steps. WorldError when one is unknown (the backup is of a newer
/// program) or has another text.
std::vector<Migration> migrations_for(const std::vector<SchemaStep>& steps);

}  // namespace draaiboek::db
