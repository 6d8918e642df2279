#pragma once
// Whether the bytes of uploaded files are the ones that were promised. Reads only.

#include <vector>

#include "db/maria/link/connection.h"
#include "db/store.h"

namespace draaiboek::db {

struct DocumentsProof {
  std::size_t documents = 0;
  std::vector<Finding> findings;
};

/// Compares size and SHA-256 of each complete file with its chunks.
DocumentsProof prove_documents(Connection& connection);

}  // namespace draaiboek::db
