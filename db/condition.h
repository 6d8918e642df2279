#pragma once
// How the installation is doing, in figures for whoever runs it: nothing about what is in the
// cases. Values; any thread.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "db/programmes.h"
#include "engine/base/time.h"

namespace draaiboek::db {

/// What a backup command noted down in the data folder.
struct LastBackup {
  engine::Instant at{};
  std::uint64_t bytes = 0;
  /// It was restored beside us and found whole.
  bool checked = false;
};

void note_backup(const std::filesystem::path& data_folder, const LastBackup& backup);
/// nullopt when none was made from this folder, or the note can't be read.
std::optional<LastBackup> last_backup(const std::filesystem::path& data_folder);

struct Condition {
  /// Version of MariaDB.
  std::string database;
  /// Names of the migrations that the tables have, in order.
  std::vector<std::string> schema;
  /// Bytes of tables and indexes, about.
  std::uint64_t data_bytes = 0;
  /// Bytes that the disk of the data folder still has.
  std::uint64_t free_bytes = 0;

  std::uint64_t waves = 0;
  std::uint64_t cases = 0;
  std::uint64_t open_cases = 0;
  std::uint64_t facts = 0;
  std::uint64_t documents = 0;
  std::uint64_t document_bytes = 0;
  std::uint64_t people = 0;
  std::uint64_t organisations = 0;
  std::uint64_t sessions = 0;

  /// When heads were signed last; nullopt when that never happened.
  std::optional<engine::Instant> last_checkpoint{};
  /// Whether all that were signed at that moment are ours.
  bool checkpoint_is_genuine = false;
  /// Cases that changed since their head was signed.
  std::uint64_t unsigned_heads = 0;
  std::optional<LastBackup> last_backup{};
};

}  // namespace draaiboek::db
