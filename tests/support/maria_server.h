#pragma once
// A real MariaDB for tests: in memory, forgetful, one for the whole test program, with a fresh
// database for who asks. It ends with the program, also when that crashes.

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

#include "db/maria/link/address.h"
#include "db/maria/migrate.h"
#include "db/maria/server/server.h"

namespace draaiboek::support {

namespace fs = std::filesystem;

/// A folder in memory, named after this process, that goes when the object goes.
class MemoryFolder {
 public:
  MemoryFolder() {
    static std::atomic<int> count = 0;
    sweep();
    path_ =
        fs::path("/dev/shm") / (prefix + std::to_string(getpid()) + "-" + std::to_string(++count));
    fs::create_directories(path_);
  }
  ~MemoryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  MemoryFolder(const MemoryFolder&) = delete;
  MemoryFolder& operator=(const MemoryFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  static constexpr const char* prefix = "draaiboek-test-";

  /// Removes what test programs that were killed left behind.
  static void sweep() {
    for (const auto& entry : fs::directory_iterator("/dev/shm")) {
      const std::string name = entry.path().filename().string();
      if (!name.starts_with(prefix))
        continue;
      const int owner = std::atoi(name.c_str() + std::string(prefix).size());
      std::error_code ignored;
      if (kill(owner, 0) != 0)
        fs::remove_all(entry.path(), ignored);
    }
  }

  fs::path path_;
};

inline db::ServerOptions memory_options(const fs::path& folder) {
  db::ServerOptions options;
  options.folder = folder;
  options.durable = false;
  options.ends_with_parent = true;
  options.buffer_pool_megabytes = 32;
  return options;
}

/// A data folder that is installed but not running, copied from one that was made once.
inline void install_in(const fs::path& folder) {
  static const auto pattern = [] {
    auto made = std::make_unique<MemoryFolder>();
    db::Server(memory_options(made->path())).stop();
    return made;
  }();
  fs::copy(pattern->path(), folder, fs::copy_options::recursive);
}

/// The MariaDB of this test program; started at the first call, from the main thread.
inline db::Server& maria_server() {
  static const auto folder = std::make_unique<MemoryFolder>();
  static db::Server server(memory_options(folder->path()));
  return server;
}

inline db::Address address_of(const db::Server& server, const std::string& schema) {
  return {"unix://" + server.socket(), server.user(), "", schema, false};
}

/// A new, empty database on the server of this test program.
inline db::Address empty_database() {
  static std::atomic<int> count = 0;
  auto address = address_of(maria_server(), "test_" + std::to_string(++count));
  db::create_database(address);
  return address;
}

/// A new database with all tables.
inline db::Address migrated_database() {
  auto address = empty_database();
  db::Connection connection(address);
  db::migrate(connection, db::migrations(), [](const std::string&) {});
  return address;
}

}  // namespace draaiboek::support
