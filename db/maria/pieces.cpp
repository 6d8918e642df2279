#include "db/maria/pieces.h"

#include "db/maria/link/transaction.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

/// "" when there is no such chunk.
std::string chunk(Pool& pool, engine::DocumentId id, int number) {
  std::string bytes;
  reading(pool, [&](Connection& connection) {
    Rows rows = connection.query(
        "SELECT bytes FROM document_chunk WHERE document_id = ? AND number = ?", {id, number});
    bytes = rows.next() ? rows.text(1) : "";
  });
  return bytes;
}

}  // namespace

Pieces pieces_of(Pool& pool, const Document& document) {
  return [&pool, id = document.id, left = document.size, number = 0]() mutable {
    if (left == 0)
      return std::string();
    std::string bytes = chunk(pool, id, number++);
    if (bytes.empty() || bytes.size() > left)
      throw WorldError("The file " + id.text() + " isn't whole in the database.");
    left -= bytes.size();
    return bytes;
  };
}

}  // namespace draaiboek::db
