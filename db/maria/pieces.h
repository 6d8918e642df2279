#pragma once
// The bytes of a stored file, asked of the database chunk by chunk. Any thread, one file each.

#include "db/documents.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

/// The caller has made sure that the file may be read. The pool must outlive it.
Pieces pieces_of(Pool& pool, const Document& document);

}  // namespace draaiboek::db
