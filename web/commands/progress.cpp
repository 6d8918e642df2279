#include "web/commands/progress.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace draaiboek::web {

Progress::~Progress() {
  if (width_ > 0)
    err_ << "\r" << std::string(width_, ' ') << "\r" << std::flush;
}

void Progress::at(const std::string& what, std::uint64_t done, std::uint64_t total) {
  if (!terminal_)
    return;
  const std::string far =
      total > 0 ? std::to_string(std::min<std::uint64_t>(100, done * 100 / total)) + " %"
                : std::to_string(done / 100 * 100);
  const std::string line = what + ": " + far;
  if (line == said_)
    return;
  said_ = line;
  const std::size_t before = width_;
  width_ = std::max(width_, line.size());
  err_ << "\r" << line << std::string(std::max(before, line.size()) - line.size(), ' ')
       << std::flush;
}

bool to_terminal(const std::ostream& err) {
  return &err == &std::cerr && isatty(STDERR_FILENO) == 1;
}

}  // namespace draaiboek::web
