#include "db/maria/upkeep/documents_proof.h"

#include "db/maria/link/hash.h"

namespace draaiboek::db {
namespace {

struct Promise {
  engine::DocumentId id;
  engine::CaseId target;
  std::uint64_t size = 0;
  std::string sha256;
};

std::vector<Promise> promises(Connection& connection) {
  std::vector<Promise> found;
  Rows rows =
      connection.query("SELECT id, case_id, size, sha256 FROM document WHERE state <> 'uploading'");
  while (rows.next()) {
    found.push_back({rows.id<engine::DocumentId>(1), rows.id<engine::CaseId>(2),
                     static_cast<std::uint64_t>(rows.integer(3)), rows.text(4)});
  }
  return found;
}

/// One chunk at a time: a file may be larger than what we want to hold.
bool is_kept(Connection& connection, const Promise& promise) {
  Sha256 hash;
  std::uint64_t size = 0;
  for (std::int64_t number = 0; size < promise.size; ++number) {
    Rows chunk =
        connection.query("SELECT bytes FROM document_chunk WHERE document_id = ? AND number = ?",
                         {promise.id, number});
    if (!chunk.next())
      return false;
    const std::string bytes = chunk.text(1);
    hash.add(bytes);
    size += bytes.size();
  }
  return size == promise.size && hexadecimal(hash.finish()) == promise.sha256;
}

}  // namespace

DocumentsProof prove_documents(Connection& connection) {
  DocumentsProof proof;
  for (const Promise& promise : promises(connection)) {
    ++proof.documents;
    if (!is_kept(connection, promise)) {
      proof.findings.push_back(
          {promise.target, "the bytes of file " + promise.id.text() + " aren't the promised ones"});
    }
  }
  return proof;
}

}  // namespace draaiboek::db
