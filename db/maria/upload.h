#pragma once
// One file on its way into MariaDB: a short transaction for each chunk of 256 KiB, and a last one
// that makes it visible. One thread at a time.

#include "db/documents.h"
#include "db/maria/link/hash.h"
#include "db/maria/link/pool.h"

namespace draaiboek::db {

class MariaUpload : public Upload {
 public:
  static constexpr std::size_t chunk_size = 256 * 1024;

  /// The pool must outlive it.
  MariaUpload(Pool& pool, Document document);
  /// Removes what came in when it wasn't completed.
  ~MariaUpload() override;

  void write(std::string_view bytes) override;
  Document complete() override;

 private:
  void store_chunk();

  Pool& pool_;
  Document document_;
  Sha256 hash_{};
  std::string chunk_{};
  int chunks_ = 0;
  bool complete_ = false;
};

}  // namespace draaiboek::db
