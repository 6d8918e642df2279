#pragma once
// The folder that a private database lives in, and what we note down there beside MariaDB's own
// files: the lock of the one program that uses it, the MariaDB version that last ran on it, and
// which running server belongs to it. One thread at a time.

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace draaiboek::db {

/// The server that was last started on a folder.
struct RunningServer {
  pid_t process = 0;
  /// Unique per start, because its folder is freshly made: it tells this server from any other.
  std::string socket;
};

class DataFolder {
 public:
  /// Makes the folder when it isn't there and takes its lock. Throws WorldError when another
  /// program holds the lock, when the folder belongs to another account or has foreign files in it,
  /// or when fewer than `needed_bytes` are free on its disk.
  DataFolder(std::filesystem::path path, std::uint64_t needed_bytes);
  ~DataFolder();
  DataFolder(const DataFolder&) = delete;
  DataFolder& operator=(const DataFolder&) = delete;

  /// MariaDB's own files; there once the folder is installed.
  std::filesystem::path tables() const { return path_ / "tables"; }
  /// Where an installation is made; it becomes tables() when it is complete.
  std::filesystem::path unfinished() const { return path_ / "unfinished"; }
  std::filesystem::path log() const { return path_ / "log"; }

  /// The server that was noted down last on `path`, running or not.
  static std::optional<RunningServer> noted(const std::filesystem::path& path);
  /// The server of the program that holds the lock of `path`; nullopt when nobody holds it. Throws
  /// WorldError when that program has no server that answers.
  static std::optional<RunningServer> of_another(const std::filesystem::path& path);

  bool installed() const;
  /// Turns unfinished() into tables().
  void finish_installation() const;

  /// Throws WorldError when a newer MariaDB than `version` ("10.11.19") has run here; notes the
  /// version down otherwise.
  void check_version(const std::string& version) const;

  std::optional<RunningServer> running() const;
  void note_running(const RunningServer& server) const;
  void forget_running() const;

 private:
  std::filesystem::path path_;
  int lock_ = -1;
};

}  // namespace draaiboek::db
