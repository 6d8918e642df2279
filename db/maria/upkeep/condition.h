#pragma once
// Gathers db/condition.h from the database and the data folder. Any thread.

#include "db/condition.h"
#include "db/maria/journal/checkpoints.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

Condition condition_of(Pool& pool, Checkpoints& checkpoints,
                       const std::filesystem::path& data_folder);

}  // namespace draaiboek::db
