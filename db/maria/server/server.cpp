#include "db/maria/server/server.h"

#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <mutex>
#include <optional>
#include <sstream>
#include <thread>
#include <utility>

#include "db/maria/server/data_folder.h"
#include "db/maria/server/folder.h"
#include "db/maria/server/greeting.h"
#include "db/maria/server/process.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr milliseconds between_looks{20};
constexpr milliseconds longest_pause{30'000};

std::string read(const fs::path& path, std::streamoff from = 0) {
  std::ifstream file(path);
  file.seekg(from);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void require_program(const fs::path& program) {
  if (access(program.c_str(), X_OK) != 0) {
    throw WorldError("MariaDB isn't installed (" + program.string() +
                     " is missing): install the package mariadb-server-core, or set database.url.");
  }
}

/// A program that was killed leaves the folder of its socket behind.
void forget_old_socket(const DataFolder& folder) {
  const auto noted = folder.running();
  if (!noted)
    return;
  const fs::path runtime = fs::path(noted->socket).parent_path();
  std::error_code ignored;  // what is left of it harms nobody
  if (runtime.filename().string().starts_with("draaiboek-"))
    fs::remove_all(runtime, ignored);
}

std::string version_of(const fs::path& mariadbd, const fs::path& scratch) {
  const fs::path output = scratch / "version";
  Process asked = Process::start({{mariadbd.string(), "--no-defaults", "--version"}, output});
  asked.ended_within(std::chrono::seconds(10));
  const std::string said = read(output);
  const auto start = said.find("Ver ");
  if (start == std::string::npos)
    throw WorldError("Can't ask MariaDB for its version.");
  return said.substr(start + 4, said.find_first_of("- ", start + 4) - start - 4);
}

std::vector<std::string> server_command(const ServerOptions& options, const DataFolder& folder,
                                        const std::string& user, const std::string& socket) {
  // Its own folder for temporary tables: a server that starts sweeps the common one.
  std::vector<std::string> command = {
      options.mariadbd.string(),
      "--no-defaults",
      "--user=" + user,
      "--datadir=" + fs::absolute(folder.tables()).string(),
      "--tmpdir=" + fs::absolute(folder.tables()).string(),
      "--socket=" + socket,
      "--pid-file=" + socket + ".pid",
      "--skip-networking",
      "--skip-name-resolve",
      "--skip-log-bin",
      "--character-set-server=utf8mb4",
      "--collation-server=utf8mb4_unicode_ci",
      "--default-time-zone=+00:00",
      "--innodb-snapshot-isolation=ON",
      "--max-allowed-packet=64M",
      "--innodb-buffer-pool-size=" + std::to_string(options.buffer_pool_megabytes) + "M",
      "--innodb-log-file-size=16M",
      "--innodb-log-buffer-size=2M",
      "--key-buffer-size=1M",
      "--aria-pagecache-buffer-size=2M",
      "--table-open-cache=200",
      "--performance-schema=OFF",
      "--max-connections=64",
      "--local-infile=OFF",
      "--secure-file-priv=" + fs::path(socket).parent_path().string()};
  if (!options.durable) {
    command.insert(command.end(), {"--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"});
  }
  return command;
}

}  // namespace

struct Server::Watch {
  ServerOptions options;
  DataFolder folder;
  std::string user = own_account();
  int wish_to_stop = eventfd(0, EFD_CLOEXEC);
  mutable std::mutex guard{};
  std::string socket{};
  bool adopted = false;
  std::optional<Process> process{};
  std::thread watcher{};

  explicit Watch(ServerOptions wanted)
      : options(std::move(wanted)), folder(options.folder, options.needed_bytes) {}
  ~Watch() { close(wish_to_stop); }

  bool adopt();
  void prepare();
  void install(const std::string& version);
  Process spawn();
  void watch_over();
  bool start_again();
  bool asked_to_stop(milliseconds patience) const;
  void end(Process& running) const;
};

bool Server::Watch::adopt() {
  const auto noted = folder.running();
  if (!noted)
    return false;
  auto found = Process::find(noted->process);
  if (!found)
    return false;
  const auto words = found->command();
  if (std::find(words.begin(), words.end(), "--socket=" + noted->socket) == words.end()) {
    return false;  // the number belongs to some other process by now
  }
  const auto end_of_patience = std::chrono::steady_clock::now() + options.patience_to_adopt;
  while (!greets(noted->socket) && std::chrono::steady_clock::now() < end_of_patience) {
    if (found->ended_within(between_looks))
      return false;
  }
  if (!greets(noted->socket)) {
    options.report("A database that no longer answers is ended.");
    end(*found);
    return false;
  }
  socket = noted->socket;
  process = std::move(*found);
  adopted = true;
  options.report("The database of an earlier run was found and adopted.");
  return true;
}

void Server::Watch::prepare() {
  require_program(options.mariadbd);
  forget_old_socket(folder);
  // Nobody else can look into it, which is what guards the socket.
  const fs::path runtime = make_new_folder(options.runtime_root / "draaiboek-");
  socket = (runtime / "db.sock").string();
  try {
    const std::string version = version_of(options.mariadbd, runtime);
    folder.check_version(version);
    if (!folder.installed())
      install(version);
    process = spawn();
  } catch (const WorldError&) {
    std::error_code ignored;
    fs::remove_all(runtime, ignored);
    throw;
  }
  options.report("The database was started.");
}

void Server::Watch::install(const std::string& version) {
  require_program(options.installer);
  fs::remove_all(folder.unfinished());
  options.report("The database is installed (MariaDB " + version + ").");
  const auto log_size = fs::exists(folder.log()) ? fs::file_size(folder.log()) : 0;
  // Of several that install at the same time, each takes away what it finds in a shared tmpdir.
  const std::string own_place = fs::absolute(folder.unfinished().parent_path()).string();
  Process installer = Process::start(
      {{options.installer.string(), "--no-defaults", "--user=" + user,
        "--datadir=" + fs::absolute(folder.unfinished()).string(), "--tmpdir=" + own_place,
        "--skip-test-db", "--skip-name-resolve", "--auth-root-authentication-method=socket",
        "--auth-root-socket-user=" + user, "--innodb-log-file-size=16M"},
       folder.log(),
       options.ends_with_parent});
  if (!installer.ended_within(options.patience))
    installer.signal(SIGKILL);
  if (!installer.ended_within(std::chrono::seconds(5)) || installer.exit_code() != 0) {
    throw WorldError(
        why_it_did_not_start(read(folder.log(), static_cast<std::streamoff>(log_size))));
  }
  folder.finish_installation();
}

Process Server::Watch::spawn() {
  const auto log_size = fs::exists(folder.log()) ? fs::file_size(folder.log()) : 0;
  Process started = Process::start(
      {server_command(options, folder, user, socket), folder.log(), options.ends_with_parent});
  folder.note_running({started.number(), socket});
  const auto end_of_patience = std::chrono::steady_clock::now() + options.patience;
  while (!greets(socket)) {
    if (started.ended_within(between_looks)) {
      throw WorldError(
          why_it_did_not_start(read(folder.log(), static_cast<std::streamoff>(log_size))));
    }
    if (std::chrono::steady_clock::now() > end_of_patience) {
      end(started);
      throw WorldError("The database did not answer in time; see " + folder.log().string() + ".");
    }
  }
  return started;
}

bool Server::Watch::asked_to_stop(milliseconds patience) const {
  pollfd asked{wish_to_stop, POLLIN, 0};
  return poll(&asked, 1, static_cast<int>(patience.count())) > 0;
}

void Server::Watch::watch_over() {
  for (;;) {
    std::array<pollfd, 2> events{{{wish_to_stop, POLLIN, 0}, {process->descriptor(), POLLIN, 0}}};
    if (poll(events.data(), events.size(), -1) < 0)
      continue;
    if (events[0].revents != 0)
      return;
    process->ended_within(milliseconds(0));
    options.report("The database died; it is started again.");
    for (milliseconds pause{100}; !start_again(); pause = std::min(2 * pause, longest_pause)) {
      if (asked_to_stop(pause))
        return;
    }
  }
}

bool Server::Watch::start_again() {
  try {
    Process again = spawn();
    const std::lock_guard lock(guard);
    process = std::move(again);
    options.report("The database was started again.");
    return true;
  } catch (const WorldError& error) {
    options.report(error.what());
    return false;
  }
}

void Server::Watch::end(Process& running) const {
  running.signal(SIGTERM);
  if (running.ended_within(options.patience))
    return;
  options.report("The database did not end by itself and was killed.");
  running.signal(SIGKILL);
  running.ended_within(options.patience);
}

Server::Server(ServerOptions options) : watch_(std::make_unique<Watch>(std::move(options))) {
  if (!watch_->adopt())
    watch_->prepare();
  watch_->watcher = std::thread([watch = watch_.get()] { watch->watch_over(); });
}

Server::~Server() {
  stop();
}

void Server::stop() {
  if (!watch_->watcher.joinable())
    return;
  eventfd_write(watch_->wish_to_stop, 1);
  watch_->watcher.join();
  watch_->end(*watch_->process);
  watch_->folder.forget_running();
  std::error_code ignored;  // what is left of the socket's folder harms nobody
  fs::remove_all(fs::path(watch_->socket).parent_path(), ignored);
  watch_->options.report("The database was stopped.");
}

const std::string& Server::socket() const {
  return watch_->socket;
}
const std::string& Server::user() const {
  return watch_->user;
}
bool Server::adopted() const {
  return watch_->adopted;
}

pid_t Server::process_number() const {
  const std::lock_guard lock(watch_->guard);
  return watch_->process->number();
}

std::string own_account() {
  const passwd* entry = getpwuid(geteuid());
  if (entry == nullptr)
    throw WorldError("The user who runs this program has no name.");
  return entry->pw_name;
}

std::string why_it_did_not_start(const std::string& log) {
  const auto says = [&log](const char* words) { return log.find(words) != std::string::npos; };
  if (says("No space left") || says("Disk is full") || says("disk full") || says("Errcode: 28")) {
    return "The disk of the database is full.";
  }
  if (says("Unsupported redo log format") || says("Upgrade after a crash is not supported") ||
      says("unknown option") || says("unknown variable")) {
    return "The data folder belongs to another version of MariaDB than the one installed.";
  }
  if (says("Permission denied") || says("Errcode: 13")) {
    return "The database may not read or write its data folder: check who owns it.";
  }
  // The last error only says that it gives up; the first one says why.
  const auto error = log.find("[ERROR]");
  const std::string first = error == std::string::npos
                                ? "it said nothing"
                                : log.substr(error, log.find('\n', error) - error);
  return "The database could not start: " + first + ".";
}

}  // namespace draaiboek::db
