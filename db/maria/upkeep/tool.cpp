#include "db/maria/upkeep/tool.h"

#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "db/maria/server/folder.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours patience_to_finish{6};
constexpr std::chrono::seconds patience_to_kill{5};
constexpr std::size_t piece = std::size_t{64} << 10U;

fs::path find_program(const std::string& name, const std::string& package) {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');) {
    if (access((fs::path(folder) / name).c_str(), X_OK) == 0)
      return fs::path(folder) / name;
  }
  for (const char* folder : {"/usr/bin", "/usr/sbin", "/bin"}) {
    if (access((fs::path(folder) / name).c_str(), X_OK) == 0)
      return fs::path(folder) / name;
  }
  throw WorldError("The program " + name + " isn't installed: install the package " + package +
                   ".");
}

std::string last_line(const fs::path& file) {
  std::ifstream lines(file);
  std::string last = "it said nothing";
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty())
      last = line;
  }
  return last;
}

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\')
      result += '\\';
    result += letter;
  }
  return result + "\"";
}

/// Sockets and no pipe: who writes to a tool that ended gets an error instead of a signal.
Process start(const Tool::Order& order, const fs::path& complaints, int& line) {
  std::array<int, 2> ends{-1, -1};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    throw WorldError("Can't make a line to " + order.command.front() + ".");
  Launch launch;
  launch.command = order.command;
  launch.command.front() = find_program(order.command.front(), order.package).string();
  launch.output = complaints.string();
  launch.ends_with_parent = true;
  const bool we_write = order.ours == Tool::Ours::input;
  launch.input = we_write ? ends[1] : order.other;
  launch.data = we_write ? order.other : ends[1];
  try {
    Process process = Process::start(launch);
    close(ends[1]);
    line = ends[0];
    return process;
  } catch (const WorldError&) {
    close(ends[0]);
    close(ends[1]);
    throw;
  }
}

}  // namespace

Scratch::Scratch(const fs::path& root) : path_(make_new_folder(root / "draaiboek-")) {}

Scratch::~Scratch() {
  std::error_code ignored;  // what is left of it harms nobody
  fs::remove_all(path_, ignored);
}

fs::path Scratch::login(const Address& address) const {
  fs::path file = path_ / "login";
  std::ofstream lines(file);
  lines << "[client]\nuser=" << quoted(address.user) << "\n";
  if (!address.password.empty())
    lines << "password=" << quoted(address.password) << "\n";
  if (address.host.starts_with("unix://")) {
    lines << "socket=" << quoted(address.host.substr(7)) << "\n";
  } else {
    const std::string place = address.host.substr(address.host.find("//") + 2);
    const auto colon = place.rfind(':');
    lines << "protocol=tcp\nhost=" << quoted(place.substr(0, colon))
          << "\nport=" << place.substr(colon + 1) << "\n";
  }
  lines << "default-character-set=utf8mb4\nmax-allowed-packet=64M\n";
  if (!lines.flush())
    throw WorldError("Can't write " + file.string() + ": is the disk full?");
  return file;
}

Tool::Tool(const Order& order, const Scratch& scratch)
    : name_(order.command.front()),
      complaints_(scratch.path() / (name_ + ".log")),
      process_(start(order, complaints_, line_)) {}

Tool::~Tool() {
  let_go();
  if (!process_.ended_within(std::chrono::milliseconds(0))) {
    process_.signal(SIGKILL);
    process_.ended_within(patience_to_kill);
  }
}

void Tool::let_go() {
  if (line_ >= 0)
    close(line_);
  line_ = -1;
}

void Tool::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = send(line_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0)
      fail();
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

std::string Tool::read() {
  std::string bytes(piece, '\0');
  const auto got = ::recv(line_, bytes.data(), bytes.size(), 0);
  bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return bytes;
}

void Tool::finish() {
  let_go();
  if (!process_.ended_within(patience_to_finish) || process_.exit_code() != 0)
    fail();
}

void Tool::fail() {
  let_go();
  process_.ended_within(patience_to_kill);
  throw WorldError(name_ + " failed: " + last_line(complaints_));
}

}  // namespace draaiboek::db
