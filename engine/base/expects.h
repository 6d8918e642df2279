#pragma once
// What the program itself promises. A broken promise is our own bug, never a visitor's: the
// work is rolled back, answered with 500 and logged. Stays on in release builds.

#include <stdexcept>
#include <string>

namespace draaiboek::engine {

/// Thrown by `expects`; caught in one place, at the edge of the program.
class Bug : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// Throws Bug when `holds` is false; `why` says what was promised.
inline void expects(bool holds, const char* why) {
  if (!holds)
    throw Bug(std::string("expected: ") + why);
}

}  // namespace draaiboek::engine
