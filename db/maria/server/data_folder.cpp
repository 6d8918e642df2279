#include "db/maria/server/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

#include "db/maria/server/folder.h"
#include "db/maria/server/greeting.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

constexpr std::array own_files = {"lock", "version", "running", "log", "tables", "unfinished"};

std::string read(const fs::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Replaces the file in one go, so that a crash leaves the old or the new text.
void write(const fs::path& path, const std::string& text) {
  const fs::path draft = path.parent_path() / ("." + path.filename().string());
  std::ofstream file(draft, std::ios::trunc);
  file << text;
  file.close();
  if (!file)
    throw WorldError("Can't write " + path.string() + ": is the disk full?");
  fs::rename(draft, path);
}

void refuse_foreign_files(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const bool draft = name.starts_with('.');
    if (!draft && std::find(own_files.begin(), own_files.end(), name) == own_files.end()) {
      throw WorldError("The folder " + folder.string() + " holds other files (" + name +
                       "), so it can't become a data folder: choose an empty one.");
    }
  }
}

/// "10.11.19" as numbers to compare; what isn't a number counts as 0.
std::array<int, 2> series(const std::string& version) {
  std::array<int, 2> numbers{};
  char dot = 0;
  std::istringstream(version) >> numbers[0] >> dot >> numbers[1];
  return numbers;
}

}  // namespace

DataFolder::DataFolder(fs::path path, std::uint64_t needed_bytes) : path_(std::move(path)) {
  make_data_folder(path_);
  refuse_foreign_files(path_);
  if (fs::space(path_).available < needed_bytes) {
    throw WorldError("The disk of " + path_.string() + " is full: at least " +
                     std::to_string(needed_bytes >> 20U) + " MB must be free.");
  }
  lock_ = open((path_ / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock_ < 0) {
    throw WorldError("Can't write in the data folder " + path_.string() + ": " +
                     std::strerror(errno) + ".");
  }
  if (flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    close(lock_);
    throw WorldError("Another draaiboek already uses the data folder " + path_.string() + ".");
  }
}

DataFolder::~DataFolder() {
  close(lock_);
}

std::optional<RunningServer> DataFolder::noted(const fs::path& path) {
  RunningServer server;
  std::istringstream words(read(path / "running"));
  if (words >> server.process >> server.socket)
    return server;
  return std::nullopt;
}

std::optional<RunningServer> DataFolder::of_another(const fs::path& path) {
  const int lock = open((path / "lock").c_str(), O_RDWR | O_CLOEXEC);
  if (lock < 0)
    return std::nullopt;
  const bool is_free = flock(lock, LOCK_SH | LOCK_NB) == 0;
  close(lock);
  if (is_free)
    return std::nullopt;
  auto server = noted(path);
  if (!server || !greets(server->socket)) {
    throw WorldError("Another draaiboek uses the data folder " + path.string() +
                     ", but its database doesn't answer now: try again in a moment.");
  }
  return server;
}

bool DataFolder::installed() const {
  return fs::exists(tables());
}

void DataFolder::finish_installation() const {
  fs::rename(unfinished(), tables());
}

void DataFolder::check_version(const std::string& version) const {
  const fs::path noted = path_ / "version";
  const std::string last = fs::exists(noted) ? read(noted) : version;
  if (series(last) > series(version)) {
    throw WorldError("The data folder " + path_.string() + " was made by MariaDB " + last +
                     ", which is newer than MariaDB " + version + " on this machine.");
  }
  write(noted, version);
}

std::optional<RunningServer> DataFolder::running() const {
  return noted(path_);
}

void DataFolder::note_running(const RunningServer& server) const {
  write(path_ / "running", std::to_string(server.process) + " " + server.socket + "\n");
}

void DataFolder::forget_running() const {
  fs::remove(path_ / "running");
}

}  // namespace draaiboek::db
