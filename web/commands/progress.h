#pragma once
// One line on a terminal that says how far long work is, written again and again; nothing when
// messages don't go to a terminal. One thread.

#include <chrono>
#include <cstdint>
#include <ostream>
#include <string>

namespace draaiboek::web {

class Progress {
 public:
  /// `terminal` decides whether anything is written; see to_terminal.
  Progress(std::ostream& err, bool terminal) : err_(err), terminal_(terminal) {}
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// "writing: 40 %", or "writing: 1200" while the total isn't known.
  void at(const std::string& what, std::uint64_t done, std::uint64_t total);

 private:
  std::ostream& err_;
  bool terminal_;
  std::size_t width_ = 0;
  std::string said_;
};

/// Whether this stream is the standard error and that is a terminal.
bool to_terminal(const std::ostream& err);

}  // namespace draaiboek::web
