#pragma once
// The private MariaDB: a child process on a unix socket, alone on its data folder. Made ready by
// the constructor, watched by a thread of its own that starts it again when it dies, ended by
// stop(). After a crash of this program the child lives on, and the next Server adopts it.
// Safe to ask from any thread. Every failure is a WorldError of one sentence.

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace draaiboek::db {

struct ServerOptions {
  /// Where the data live; made when it isn't there.
  std::filesystem::path folder;
  /// Where the short folder of the socket is made (a socket's path has at most 107 characters).
  std::filesystem::path runtime_root = "/tmp";
  std::filesystem::path mariadbd = "/usr/sbin/mariadbd";
  std::filesystem::path installer = "/usr/bin/mariadb-install-db";
  /// False: fast and forgetful, for tests in memory. Never serve from such a server.
  bool durable = true;
  /// True: the database ends when the thread that made this Server ends, for tests.
  bool ends_with_parent = false;
  int buffer_pool_megabytes = 64;
  std::uint64_t needed_bytes = std::uint64_t{64} << 20U;
  /// For an installation, a start and a stop.
  std::chrono::milliseconds patience = std::chrono::seconds(60);
  /// For an earlier program's server to answer before it is ended instead of adopted.
  std::chrono::milliseconds patience_to_adopt = std::chrono::seconds(5);
  /// Gets one line for each event: started, adopted, died, stopped. Called from any thread.
  std::function<void(const std::string&)> report = [](const std::string&) {};
};

class Server {
 public:
  /// Starts or adopts the server; it answers when this returns.
  explicit Server(ServerOptions options);
  /// Stops it when stop() wasn't called.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Ends the database cleanly and waits for it. Safe to call twice.
  void stop();

  const std::string& socket() const;
  /// The database account of whoever runs this program; the socket knows it without a password.
  const std::string& user() const;
  pid_t process_number() const;
  /// True when an earlier program's server was found alive.
  bool adopted() const;

 private:
  struct Watch;
  std::unique_ptr<Watch> watch_;
};

/// The database account of whoever runs this program.
std::string own_account();

/// The sentence for a server that ended while starting, from what it wrote in its log.
std::string why_it_did_not_start(const std::string& log);

}  // namespace draaiboek::db
