#include "db/maria/journal/checkpoints.h"

#include <fstream>
#include <sstream>

#include "db/maria/link/hash.h"
#include "db/maria/link/transaction.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;

/// What is signed, and also the line in the file, before its signature.
std::string written(const Checkpoint& checkpoint) {
  return "draaiboek-checkpoint-1 " + checkpoint.target.text() + " " +
         std::to_string(checkpoint.version) + " " + hexadecimal(checkpoint.chain) + " " +
         std::to_string(checkpoint.at.time_since_epoch().count());
}

std::vector<Checkpoint> heads_that_moved(Connection& connection, engine::Instant now) {
  std::vector<Checkpoint> heads;
  Rows rows = connection.query(
      "SELECT h.id, h.version, h.chain FROM case_head h WHERE NOT EXISTS "
      "(SELECT 1 FROM checkpoint c WHERE c.case_id = h.id AND c.version = h.version)");
  while (rows.next()) {
    heads.push_back(
        {rows.id<CaseId>(1), static_cast<std::uint64_t>(rows.integer(2)), rows.text(3), now});
  }
  return heads;
}

std::string bytes_of_digits(const std::string& digits) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  }
  return bytes;
}

/// A line that can't be read gives a checkpoint that nobody signed.
Checkpoint read_line(const std::string& line) {
  std::istringstream words(line);
  std::string kind;
  std::string target;
  std::string chain;
  std::string signature;
  std::int64_t at = 0;
  Checkpoint checkpoint;
  words >> kind >> target >> checkpoint.version >> chain >> at >> signature;
  if (chain.find_first_not_of("0123456789abcdef") != std::string::npos ||
      signature.find_first_not_of("0123456789abcdef") != std::string::npos) {
    return checkpoint;
  }
  checkpoint.target = CaseId::parse(target).value_or(CaseId{});
  checkpoint.chain = bytes_of_digits(chain);
  checkpoint.at = engine::Instant(std::chrono::milliseconds(at));
  checkpoint.signature = bytes_of_digits(signature);
  return checkpoint;
}

}  // namespace

Checkpoints::Checkpoints(Pool& pool, const std::filesystem::path& folder)
    : pool_(pool), signer_(folder / "checkpoint.key"), file_(folder / "checkpoints") {}

void Checkpoints::sign_heads(engine::Instant now) {
  const std::lock_guard lock(one_at_a_time_);
  std::vector<Checkpoint> heads;
  reading(pool_, [&](Connection& connection) { heads = heads_that_moved(connection, now); });
  if (heads.empty())
    return;
  std::ofstream file(file_, std::ios::app);
  for (Checkpoint& head : heads) {
    head.signature = signer_.sign(written(head));
    file << written(head) << " " << hexadecimal(head.signature) << "\n";
  }
  if (!file.flush())
    throw WorldError("Can't write " + file_.string() + ": is the disk full?");
  in_transaction(pool_, [&](Connection& connection) {
    for (const Checkpoint& head : heads) {
      connection.execute(
          "INSERT IGNORE INTO checkpoint (case_id, version, chain, signed_at, signature) "
          "VALUES (?, ?, ?, ?, ?)",
          {head.target, head.version, Bytes{head.chain}, head.at, Bytes{head.signature}});
    }
  });
}

std::map<CaseId, std::vector<Checkpoint>> Checkpoints::all() {
  std::map<CaseId, std::vector<Checkpoint>> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    Rows rows =
        connection.query("SELECT case_id, version, chain, signed_at, signature FROM checkpoint");
    while (rows.next()) {
      found[rows.id<CaseId>(1)].push_back({rows.id<CaseId>(1),
                                           static_cast<std::uint64_t>(rows.integer(2)),
                                           rows.text(3), rows.instant(4), rows.text(5)});
    }
  });
  std::ifstream file(file_);
  for (std::string line; std::getline(file, line);) {
    const Checkpoint checkpoint = read_line(line);
    found[checkpoint.target].push_back(checkpoint);
  }
  return found;
}

bool Checkpoints::is_genuine(const Checkpoint& checkpoint) const {
  return signer_.has_signed(written(checkpoint), checkpoint.signature);
}

}  // namespace draaiboek::db
