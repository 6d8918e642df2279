#pragma once
// How far a wave is stored, read as one column of one row: the key `extent` holds all of it.

#include <string>

#include "db/maria/link/rows.h"
#include "engine/run/journal.h"

namespace draaiboek::db {

/// The column, of cases `c` that are grouped by their wave.
inline constexpr const char* extent_column = "GROUP_CONCAT(c.id, c.version SEPARATOR ' ')";

/// What that column held. Each connection sets group_concat_max_len far above it; throws WorldError
/// where it is seen to be cut short all the same.
engine::Extent read_extent(const std::string& column);

}  // namespace draaiboek::db
