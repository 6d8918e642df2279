#pragma once
// Signed heads of chains: a chain alone does not show that its tail was cut off. Each one stands
// in the database and, out of reach of whoever has only the database, as a line of a file in the
// data folder. Thread-safe.

#include <filesystem>
#include <map>
#include <mutex>
#include <vector>

#include "db/maria/journal/signer.h"
#include "db/maria/link/pool.h"
#include "engine/base/id.h"
#include "engine/base/time.h"

namespace draaiboek::db {

struct Checkpoint {
  engine::CaseId target;
  std::uint64_t version = 0;
  /// 32 bytes.
  std::string chain;
  engine::Instant at{};
  std::string signature{};
};

class Checkpoints {
 public:
  /// Keeps `checkpoint.key` and `checkpoints` in the folder. The pool must outlive it.
  Checkpoints(Pool& pool, const std::filesystem::path& folder);

  /// Signs every head that moved since its last checkpoint.
  void sign_heads(engine::Instant now);
  /// All of them, from the database and from the file, by case.
  std::map<engine::CaseId, std::vector<Checkpoint>> all();
  bool is_genuine(const Checkpoint& checkpoint) const;

 private:
  Pool& pool_;
  Signer signer_;
  std::filesystem::path file_;
  std::mutex one_at_a_time_{};
};

}  // namespace draaiboek::db
