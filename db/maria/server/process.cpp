#include "db/maria/server/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include "db/world_error.h"

extern "C" {  // glibc 2.36 forgot to say this inside its header
#include <sys/pidfd.h>
}

namespace draaiboek::db {
namespace {

constexpr int failed_to_start = 127;

/// Runs in the child between fork and exec, where only system calls are safe.
[[noreturn]] void become(char* const* arguments, int output, const Launch& launch, pid_t parent) {
  setsid();  // Ctrl-C at the terminal is for us; we end the child ourselves
  if (launch.ends_with_parent) {
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
      _exit(failed_to_start);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);  // a blocked SIGTERM would be inherited
  signal(SIGPIPE, SIG_DFL);
  dup2(launch.input >= 0 ? launch.input : open("/dev/null", O_RDONLY), STDIN_FILENO);
  dup2(launch.data >= 0 ? launch.data : output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  close_range(STDERR_FILENO + 1, ~0U, 0);
  execv(arguments[0], arguments);
  _exit(failed_to_start);
}

std::string reason() {
  return std::strerror(errno);
}

}  // namespace

Process Process::start(const Launch& launch) {
  std::vector<std::string> words = launch.command;
  std::vector<char*> arguments;
  for (std::string& word : words)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int output = open(launch.output.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (output < 0)
    throw WorldError("Can't write " + launch.output + ": " + reason() + ".");
  const pid_t parent = getpid();
  const pid_t number = fork();
  if (number == 0)
    become(arguments.data(), output, launch, parent);
  const std::string why = reason();
  close(output);
  if (number < 0)
    throw WorldError("Can't start " + launch.command.front() + ": " + why + ".");
  const int descriptor = pidfd_open(number, 0);
  if (descriptor < 0)
    throw WorldError("Can't watch " + launch.command.front() + ": " + reason());
  return Process(number, descriptor, true);
}

std::optional<Process> Process::find(pid_t number) {
  const int descriptor = number > 0 ? pidfd_open(number, 0) : -1;
  if (descriptor < 0)
    return std::nullopt;
  return Process(number, descriptor, false);
}

Process::Process(pid_t number, int descriptor, bool child)
    : number_(number), descriptor_(descriptor), child_(child) {}

Process::Process(Process&& other) noexcept
    : number_(other.number_),
      descriptor_(std::exchange(other.descriptor_, -1)),
      child_(other.child_),
      ended_(other.ended_),
      exit_code_(other.exit_code_) {}

Process& Process::operator=(Process&& other) noexcept {
  number_ = other.number_;
  std::swap(descriptor_, other.descriptor_);
  child_ = other.child_;
  ended_ = other.ended_;
  exit_code_ = other.exit_code_;
  return *this;
}

Process::~Process() {
  if (descriptor_ >= 0)
    close(descriptor_);
}

std::vector<std::string> Process::command() const {
  std::ifstream file("/proc/" + std::to_string(number_) + "/cmdline", std::ios::binary);
  std::vector<std::string> words;
  for (std::string word; std::getline(file, word, '\0');)
    words.push_back(word);
  return words;
}

bool Process::ended_within(std::chrono::milliseconds patience) {
  if (ended_)
    return true;
  const auto end = std::chrono::steady_clock::now() + patience;
  pollfd watched{descriptor_, POLLIN, 0};
  for (int ready = 0; ready <= 0;) {
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    ready = poll(&watched, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    if (ready == 0)
      return false;
  }
  ended_ = true;
  int status = 0;
  if (child_ && waitpid(number_, &status, 0) == number_ && WIFEXITED(status)) {
    exit_code_ = WEXITSTATUS(status);
  }
  return true;
}

void Process::signal(int number) const {
  if (!ended_)
    pidfd_send_signal(descriptor_, number, nullptr, 0);
}

}  // namespace draaiboek::db
