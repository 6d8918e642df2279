#include "db/maria/upload.h"

#include <algorithm>
#include <utility>

#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "engine/base/expects.h"

namespace draaiboek::db {

MariaUpload::MariaUpload(Pool& pool, Document document)
    : pool_(pool), document_(std::move(document)) {
  document_.size = 0;
  chunk_.reserve(chunk_size);
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute(
        "INSERT INTO document (id, case_id, step, slot, name, format, size, sha256, by_person, "
        "uploaded_at, state) VALUES (?, ?, ?, ?, ?, ?, 0, '', ?, ?, 'uploading')",
        {document_.id, document_.target, document_.step, document_.slot, document_.name,
         document_.format, document_.by, document_.at});
  });
}

MariaUpload::~MariaUpload() {
  if (complete_)
    return;
  try {
    in_transaction(pool_, [&](Connection& connection) {
      connection.execute("DELETE FROM document_chunk WHERE document_id = ?", {document_.id});
      connection.execute("DELETE FROM document WHERE id = ? AND state = 'uploading'",
                         {document_.id});
    });
  } catch (const WorldError&) {
    complete_ = true;  // it stays invisible, and is removed at a later start
  }
}

void MariaUpload::write(std::string_view bytes) {
  engine::expects(!complete_, "nothing is added to a complete file");
  document_.size += bytes.size();
  while (!bytes.empty()) {
    const auto part = bytes.substr(0, chunk_size - chunk_.size());
    chunk_ += part;
    bytes.remove_prefix(part.size());
    if (chunk_.size() == chunk_size)
      store_chunk();
  }
}

Document MariaUpload::complete() {
  engine::expects(!complete_, "a file is completed once");
  if (!chunk_.empty())
    store_chunk();
  document_.sha256 = hexadecimal(hash_.finish());
  in_transaction(pool_, [&](Connection& connection) {
    Rows rows = connection.query(
        "SELECT COUNT(*), COALESCE(SUM(LENGTH(bytes)), 0) FROM document_chunk "
        "WHERE document_id = ?",
        {document_.id});
    engine::expects(rows.next() && rows.integer(1) == chunks_ &&
                        rows.integer(2) == static_cast<std::int64_t>(document_.size),
                    "every byte of an upload is stored");
    connection.execute("UPDATE document SET size = ?, sha256 = ?, state = 'complete' WHERE id = ?",
                       {document_.size, document_.sha256, document_.id});
  });
  complete_ = true;
  return document_;
}

void MariaUpload::store_chunk() {
  in_transaction(pool_, [&](Connection& connection) {
    connection.execute("INSERT INTO document_chunk (document_id, number, bytes) VALUES (?, ?, ?)",
                       {document_.id, chunks_, Bytes{chunk_}});
  });
  hash_.add(chunk_);
  ++chunks_;
  chunk_.clear();
}

}  // namespace draaiboek::db
