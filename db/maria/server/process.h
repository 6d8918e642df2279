#pragma once
// One other process of this machine, ours or found by its number. The number can't be mixed up
// with a later process: a descriptor holds on to exactly this one. Moves, doesn't copy; one
// thread at a time. Letting go of a Process does not end it.

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace draaiboek::db {

/// How a child is started.
struct Launch {
  /// The program's full path, then its arguments.
  std::vector<std::string> command;
  /// Both output streams are appended to this file.
  std::string output;
  /// The child gets SIGTERM when the thread that started it ends. Meant for tests.
  bool ends_with_parent = false;
  /// Descriptor that becomes its standard input; -1 for an empty one.
  int input = -1;
  /// Descriptor that gets its standard output; -1 leaves that to `output` as well.
  int data = -1;
};

class Process {
 public:
  /// Starts a child of ours; throws WorldError when that can't be.
  static Process start(const Launch& launch);
  /// The running process of that number, whoever started it.
  static std::optional<Process> find(pid_t number);

  Process(Process&& other) noexcept;
  Process& operator=(Process&& other) noexcept;
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process();

  pid_t number() const { return number_; }
  /// Becomes readable when the process has ended; for poll().
  int descriptor() const { return descriptor_; }
  /// Its command line, one argument each; empty when it has ended.
  std::vector<std::string> command() const;
  /// True as soon as it has ended, false when `patience` runs out first.
  bool ended_within(std::chrono::milliseconds patience);
  /// The child's exit code, -1 while it runs, when a signal ended it or when it isn't our child.
  int exit_code() const { return exit_code_; }
  /// Sends a signal; one that has ended already is left in peace.
  void signal(int number) const;

 private:
  Process(pid_t number, int descriptor, bool child);

  pid_t number_;
  int descriptor_;
  bool child_;
  bool ended_ = false;
  int exit_code_ = -1;
};

}  // namespace draaiboek::db
