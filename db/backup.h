#pragma once
// Everything in one file, and the way back. The file begins with a head of plain lines that says
// what is in it and closes with the SHA-256 of the rest, so that a file that was cut or changed is
// refused before anything is touched; then come the bytes, packed by zstd. It holds the key of the
// checkpoints and all that people wrote: guard it as the data folder. Sessions and
// links that let somebody in stay out of it.
// One thread; every failure is a WorldError of one sentence for the operator.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "db/open_store.h"
#include "engine/base/time.h"

namespace draaiboek::db {

/// A file of db/migrations that the database had, with the SHA-256 of its text.
struct SchemaStep {
  std::string name;
  std::string checksum;
  bool operator==(const SchemaStep&) const = default;
};

struct BackupHead {
  engine::Instant made{};
  /// Versions of the program and of MariaDB that made it.
  std::string program;
  std::string database;
  std::vector<SchemaStep> schema;
  /// How many rows there are of each table.
  std::map<std::string, std::uint64_t> rows;
  /// Size and SHA-256 (64 hexadecimal digits) of what follows the head.
  std::uint64_t bytes = 0;
  std::string sha256;
};

/// How much is done of how much; a total of 0 isn't known. Called often.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

struct BackupOrder {
  engine::Instant now{};
  std::string program;
  /// Counts rows.
  Progress progress = [](std::uint64_t, std::uint64_t) {};
};

/// Writes the backup beside `file` and gives it its name when all of it is on the disk. Works
/// beside a program that serves; what is committed when it begins is in it.
BackupHead back_up(const StoreOptions& from, const std::filesystem::path& file,
                   const BackupOrder& order);

/// The head of a file, after every byte of it was read and compared. `progress` counts bytes.
BackupHead read_backup(const std::filesystem::path& file, const Progress& progress);

/// Throws when this program doesn't know the shape of the tables in the backup.
void refuse_newer_backup(const BackupHead& head);

struct Restored {
  std::size_t cases = 0;
  /// Files of which the bytes were compared with their SHA-256.
  std::size_t documents = 0;
  std::vector<Finding> findings;
};

/// Fills an empty data folder (or an empty schema, when `into` names another database), brings its
/// tables up to date and proves all of it. `head` comes from read_backup. `progress` counts rows.
Restored restore(const std::filesystem::path& file, const BackupHead& head,
                 const StoreOptions& into, const Progress& progress);

}  // namespace draaiboek::db
